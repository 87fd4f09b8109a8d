import { normalizeText } from "./characters.ts";

/** What the section under a heading says. */
export type SectionRole =
  | "description"
  | "example"
  | "functionParameters"
  | "httpRequest"
  | "jsonRepresentation"
  | "members"
  | "methods"
  | "parameters"
  | "pathParameters"
  | "permissions"
  | "properties"
  | "queryParameters"
  | "relationships"
  | "request"
  | "requestBody"
  | "requestHeaders"
  | "requestParameters"
  | "response"
  | "responseHeaders"
  | "errors"
  | "seeAlso";

/** Sections that only the page of an operation has. */
const operationRoles: ReadonlySet<SectionRole | undefined> = new Set<SectionRole>([
  "requestBody",
  "requestHeaders",
  "response",
  "permissions",
]);

/** Headings by their normalised spelling: one line here is all that a new spelling needs. */
const roles: ReadonlyMap<string, SectionRole> = new Map<string, SectionRole>([
  ["api description", "description"],
  ["api method description", "description"],
  ["method description", "description"],
  ["description", "description"],
  ["permissions", "permissions"],
  ["prerequisites", "permissions"],
  ["permission", "permissions"],
  ["required permission", "permissions"],
  ["required permissions", "permissions"],
  ["required scopes", "permissions"],
  ["authorization", "permissions"],
  ["scopes", "permissions"],
  ["http request", "httpRequest"],
  ["http requests", "httpRequest"],
  ["request uri", "httpRequest"],
  ["request url", "httpRequest"],
  ["rest request", "httpRequest"],
  ["request syntax", "httpRequest"],
  ["http method", "httpRequest"],
  ["headers", "requestHeaders"],
  ["http headers", "requestHeaders"],
  ["header parameters", "requestHeaders"],
  ["request header parameters", "requestHeaders"],
  ["request headers", "requestHeaders"],
  ["request header", "requestHeaders"],
  ["optional request headers", "requestHeaders"],
  ["required request headers", "requestHeaders"],
  ["response headers", "responseHeaders"],
  ["required response headers", "responseHeaders"],
  ["optional response headers", "responseHeaders"],
  ["request body", "requestBody"],
  ["body", "requestBody"],
  ["body parameters", "requestBody"],
  ["request body parameters", "requestBody"],
  ["request payload", "requestBody"],
  ["payload", "requestBody"],
  ["json body", "requestBody"],
  ["response", "response"],
  ["http response", "response"],
  ["rest response", "response"],
  ["response body", "response"],
  ["responses", "response"],
  ["response attributes", "response"],
  ["response fields", "response"],
  ["response parameters", "response"],
  ["response properties", "response"],
  ["return value", "response"],
  ["result", "response"],
  ["success", "response"],
  ["returns", "response"],
  ["response codes", "response"],
  ["success response", "response"],
  ["request", "request"],
  ["example", "example"],
  ["examples", "example"],
  ["sample", "example"],
  ["samples", "example"],
  ["code example", "example"],
  ["code examples", "example"],
  ["usage example", "example"],
  ["usage examples", "example"],
  ["example usage", "example"],
  ["example request", "request"],
  ["example response", "response"],
  ["sample request", "request"],
  ["sample response", "response"],
  ["request and response example", "example"],
  ["request and response examples", "example"],
  ["optional query parameters", "queryParameters"],
  ["query parameter", "queryParameters"],
  ["query parameters", "queryParameters"],
  ["query string parameters", "queryParameters"],
  ["odata query parameters", "queryParameters"],
  ["supported query parameters", "queryParameters"],
  ["supported odata operations", "queryParameters"],
  ["function parameters", "functionParameters"],
  ["path parameters", "pathParameters"],
  ["path parameter", "pathParameters"],
  ["parameters", "parameters"],
  ["arguments", "parameters"],
  ["request parameters", "requestParameters"],
  ["uri parameter", "requestParameters"],
  ["uri parameters", "requestParameters"],
  ["url parameter", "requestParameters"],
  ["url parameters", "requestParameters"],
  ["request uri parameters", "requestParameters"],
  ["request url parameters", "requestParameters"],
  ["uri required parameters", "requestParameters"],
  ["uri optional parameters", "requestParameters"],
  ["uri filter parameters", "requestParameters"],
  ["properties", "properties"],
  ["property", "properties"],
  ["instance attributes", "properties"],
  ["attributes", "properties"],
  ["fields", "properties"],
  ["relationships", "relationships"],
  ["relations", "relationships"],
  ["associations", "relationships"],
  ["navigation", "relationships"],
  ["navigation properties", "relationships"],
  ["json representation", "jsonRepresentation"],
  ["representation", "jsonRepresentation"],
  ["resource representation", "jsonRepresentation"],
  ["json format", "jsonRepresentation"],
  ["json schema", "jsonRepresentation"],
  ["methods", "methods"],
  ["tasks", "methods"],
  ["common tasks", "methods"],
  ["members", "members"],
  ["values", "members"],
  ["enum values", "members"],
  ["enumeration values", "members"],
  ["enum members", "members"],
  ["enumeration members", "members"],
  ["enumerated values", "members"],
  ["possible values", "members"],
  ["allowed values", "members"],
  ["constants", "members"],
  ["error response", "errors"],
  ["error responses", "errors"],
  ["error handling", "errors"],
  ["errors", "errors"],
  ["error codes", "errors"],
  ["http status codes", "errors"],
  ["response status codes", "errors"],
  ["response success and error codes", "errors"],
  ["exceptions", "errors"],
  ["see also", "seeAlso"],
]);

/** Every spelling of a heading that says what its section holds, with a capital. */
export const roleHeadings: readonly string[] = Array.from(roles.keys(), (text) =>
  text.replace(/\bhttp\b/, "HTTP").replace(/^[a-z]/, (letter) => letter.toUpperCase()),
);

/** Forms with a number or a remark: `Example 2: with a filter`, `HTTP request (to upload a new file)`. */
const rolePatterns: readonly (readonly [RegExp, SectionRole])[] = [
  [/^http requests? ?[(:]/, "httpRequest"],
  [/^(?:example|sample) (?:\d+:? )?(?:http )?requests?\b/, "request"],
  [/^(?:example|sample) (?:\d+:? )?(?:http )?(?:responses?|results?)\b/, "response"],
  [/^(?:example|sample) (?:request )?payloads?$|^(?:data|payload|body) examples?$/, "request"],
  [/^(?:http )?requests? (?:(?:body|payload) )?(?:example|sample)s?\b/, "request"],
  [/^(?:http )?responses? (?:(?:body|payload) )?(?:example|sample)s?\b/, "response"],
  [/^examples? ?(?:\d|[:(-])/, "example"],
  [/^request ?(?:\d|[:(-])/, "request"],
  [/^response ?(?:\d|[:(-])/, "response"],
  [/^success ?\(/, "response"],
  [/^request body (?:for|of|when|to)\b|^(?:post|patch|put|delete) (?:request )?body$/, "requestBody"],
  [/^(?:[\w-]+ )?query (?:string )?(?:parameters?|options)$/, "queryParameters"],
  [
    /^(?:request |json )?(?:body|payload) (?:params|schema|fields|properties|attributes|object)$/,
    "requestBody",
  ],
  [/^(?:request )?header (?:fields|params)$/, "requestHeaders"],
  [/^(?:authentication|authorization) (?:and|&) permissions$/, "permissions"],
  [/^permissions? (?:for|required|acting|to)\b/, "permissions"],
];

/** Headings that declare an enum: `operationStatus values`, `state enumeration`, `access flags`. */
const valuesHeading = /^(\S.*?) (?:enum(?:eration)? )?(?:values|enumeration|members|flags)$/i;

/** Headings above the values of a property: `state property values`. */
const propertyValuesHeading = /^(\w+) property (?:enum(?:eration)? )?values$/i;

/** Whether the heading of a request or of a response says that it is an example: `Sample response`. */
export function saysExample(heading: string): boolean {
  return /\b(?:example|sample)s?\b/.test(normalizeHeading(heading));
}

/** Whether a heading says that all rows below it are required: `Required request headers`. */
export function saysRequiredRows(heading: string): boolean {
  return /^required /.test(normalizeHeading(heading));
}

/** What the section under a heading says; `undefined` where its words tell nothing. */
export function matchSectionRole(heading: string): SectionRole | undefined {
  const text = normalizeHeading(heading);
  return (
    roles.get(text) ??
    rolePatterns.find(([pattern]) => pattern.test(text))?.[1] ??
    // `Query parameters (optional)` is about what `Query parameters` is about.
    (text.endsWith(")") ? roles.get(text.replace(/ \([^()]*\)$/, "")) : undefined)
  );
}

/** The name of the enum whose values the section lists: `operationStatus` of `### operationStatus values`. */
export function matchValuesHeading(heading: string): string | undefined {
  return valuesHeading.exec(normalizeText(heading).replace(/:$/, ""))?.[1];
}

/** The name of the property whose values the section lists: `state` of `### state property values`. */
export function matchPropertyValuesHeading(heading: string): string | undefined {
  return propertyValuesHeading.exec(normalizeText(heading).replace(/:$/, ""))?.[1];
}

/** The words of a heading, without the number of its section: `1.3 Request body`. */
function normalizeHeading(heading: string): string {
  const text = normalizeText(heading)
    .toLowerCase()
    .replace(/^\d{1,3}(?:\.\d{1,3})*\.? (?=\D)/, "");
  return text.endsWith(":") ? text.replace(/ ?:$/, "") : text;
}

/** Whether only the page of an operation has such a section. */
export function isOperationRole(role: SectionRole | undefined): boolean {
  return operationRoles.has(role);
}
