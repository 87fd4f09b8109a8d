/**
 * Constructs that are read and then rightly left out of the facts. Each rule names one construct; a fixture shows it.
 */
export const setAsideRules = {
  "client-header":
    "A row of a header table that the client itself writes, such as Authorization or Content-Type.",
  "conceptual-page": "Anything on a page that declares neither an operation nor a type nor an enum.",
  "empty-row": "A row whose cells are all empty.",
  "error-table": "A row of a table of error codes.",
  "explanatory-table":
    "A row of a table whose columns name neither a property, parameter, member, header nor permission.",
  "group-row": "A row that only names the group of the rows below it.",
  "illustrative-json": "A JSON block outside the examples and the JSON representation.",
  "methods-table": "A row of the table that links a type's operations.",
  "null-member":
    "A row of a member table that says null: a property without a value, not a value of the enum.",
  "other-language-tab": "Anything under the tab of another language than HTTP.",
  "page-annotation": "An annotation about the page as a whole.",
  "permissions-annotation": "An annotation that names the permissions below it, which speak for themselves.",
  "route-alternative-word": 'A line between two routes that only says "or".',
  "separate-example":
    "A JSON block annotated as an example without a request, such as the payload of a notification.",
  "unattached-annotation":
    "An annotation that stands above no code block, whose block is annotated as ignored.",
} as const;

/** The name of a rule. */
export type SetAsideRule = keyof typeof setAsideRules;
