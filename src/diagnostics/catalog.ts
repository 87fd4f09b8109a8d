import type { CatalogEntry } from "./catalog-entry.ts";

const limitSentences = {
  pageSize: (maximum: number) => `This page is longer than ${maximum} characters.`,
  tableRows: (maximum: number) => `A table on this page has more than ${maximum} rows.`,
  nesting: (maximum: number) => `Lists or quotes on this page are nested more than ${maximum} deep.`,
};

/** Every code that pagewright can report. A code without a message does not compile. */
export const catalog = {
  "config/unmatched-override": {
    severity: "warning",
    message: (d: { key: string }) => `Nothing in the pages matches "${d.key}". It changed nothing.`,
  },
  "config/unmatched-selector": {
    severity: "warning",
    message: (d: { key: string }) => `No operation of the pages matches "${d.key}".`,
  },
  "config/unresolved-type": {
    severity: "error",
    message: (d: { key: string; name: string }) =>
      `"${d.key}" names "${d.name}", which is no type. The documented type was kept.`,
  },
  "read/no-text": {
    severity: "error",
    message: (d: { bytes: number }) => `This file of ${d.bytes} bytes is not UTF-8 text. It was left out.`,
  },
  "read/page-too-large": {
    severity: "error",
    message: (d: { bytes: number; maximum: number }) =>
      `This page has ${d.bytes} bytes, more than the limit of ${d.maximum}. It was left out.`,
  },
  "parse/lenient-annotation": {
    severity: "info",
    message: (d: { problem: string }) =>
      `This annotation is not strict JSON (${d.problem}). It was understood.`,
  },
  "parse/limit-exceeded": {
    severity: "error",
    message: (d: { limit: "pageSize" | "tableRows" | "nesting"; maximum: number }) =>
      `${limitSentences[d.limit](d.maximum)} The page was not read.`,
  },
  "parse/malformed-annotation": {
    severity: "warning",
    message: (d: { problem: string }) =>
      `This annotation is not JSON (${d.problem}). It was read as far as possible.`,
  },
  "parse/malformed-front-matter": {
    severity: "warning",
    message: () => "This front matter is not a mapping in YAML. It was read line by line.",
  },
  "extract/broken-route": {
    severity: "error",
    message: (d: { method: string; path: string; problem: string }) =>
      `"${d.method} ${d.path}" is no route: ${d.problem}. It was left out.`,
  },
  "parse/malformed-suppression": {
    severity: "warning",
    message: (d: { problem: string }) => `This comment silences nothing: ${d.problem}.`,
  },
  "extract/unattached-annotation": {
    severity: "warning",
    message: () => "This annotation stands above no code block, so nothing was read from it.",
  },
  "extract/undetermined-permission": {
    severity: "warning",
    message: (d: { text: string }) =>
      `Permissions are still to be written ("${d.text}"). The operation lists none for this kind of caller.`,
  },
  "extract/unmatched-example-url": {
    severity: "warning",
    message: (d: { method: string; url: string }) =>
      `The example requests "${d.method} ${d.url}", which is none of the routes of this page.`,
  },
  "extract/content-length": {
    severity: "info",
    message: (d: { written: number; counted: number }) =>
      `The header says ${d.written} bytes, but the body below has ${d.counted}, its line ends counted as CRLF.`,
  },
  "extract/duplicate-row": {
    severity: "warning",
    message: (d: { name: string }) => `"${d.name}" is listed a second time. The first row was kept.`,
  },
  "extract/malformed-json": {
    severity: "warning",
    message: (d: { problem: string }) =>
      `This JSON is malformed (${d.problem}). It was read as far as possible.`,
  },
  "extract/missing-route": {
    severity: "error",
    message: (d: { text: string }) => `"${d.text}" names no route. No function was made for it.`,
  },
  "extract/no-declaration": {
    severity: "info",
    message: () => "This page declares no operation, type or enum, so nothing was made of it.",
  },
  "extract/no-route": {
    severity: "error",
    message: () => "No line below this heading names a route, so no function was made of this page.",
  },
  "extract/odd-version-segment": {
    severity: "warning",
    message: (d: { segment: string }) =>
      `"${d.segment}" is an odd version segment in an example URL; "v1.0" or "beta" is usual.`,
  },
  "extract/unread-request-line": {
    severity: "warning",
    message: (d: { text: string }) => `"${d.text}" is no request line, so it was left out of the routes.`,
  },
  "extract/unread-table": {
    severity: "warning",
    message: (d: { rows: number; heads: string }) =>
      `No rule reads this table (${d.heads}); its rows (${d.rows}) are not in the output.`,
  },
  "extract/unreadable-row": {
    severity: "error",
    message: (d: { text: string }) => `This row cannot be read ("${d.text}"). It is not in the output.`,
  },
  "extract/unreadable-type": {
    severity: "error",
    message: (d: { text: string }) => `"${d.text}" cannot be read as a type. It became unknown.`,
  },
  "link/annotation-casing": {
    severity: "info",
    message: (d: { written: string; declared: string }) =>
      `The annotation says "${d.written}"; the type is spelt "${d.declared}". The difference in case was ignored.`,
  },
  "link/base-cycle": {
    severity: "warning",
    message: (d: { name: string; base: string }) =>
      `"${d.name}" is said to inherit from "${d.base}", which inherits from it. The base was left out.`,
  },
  "link/collection-by-route": {
    severity: "warning",
    message: (d: { name: string; type: string }) =>
      `"${d.name}" is documented as a single "${d.type}", but the route of that name returns a collection. The collection was taken.`,
  },
  "link/conflicting-base": {
    severity: "warning",
    message: (d: { name: string; base: string; other: string }) =>
      `"${d.name}" is said to inherit from "${d.other}" here, but its base is "${d.base}", which does not.`,
  },
  "link/conflicting-members": {
    severity: "warning",
    message: (d: { name: string; values: string }) =>
      `The values of "${d.name}" are listed twice, and only one list has ${d.values}. Both lists were united.`,
  },
  "link/conflicting-property": {
    severity: "warning",
    message: (d: { property: string; written: string; other: string; type: string }) =>
      `"${d.property}" is ${d.written} here and ${d.other} in "${d.type}". The latter was kept.`,
  },
  "link/duplicate-declaration": {
    severity: "warning",
    message: (d: { name: string }) => `"${d.name}" is declared a second time. Both declarations became one.`,
  },
  "link/duplicate-operation": {
    severity: "warning",
    message: (d: { route: string; name: string }) =>
      `Another page documents "${d.route}" as ${d.name}, too. The pages became one function.`,
  },
  "link/enum-by-members": {
    severity: "info",
    message: (d: { property: string; enum: string }) =>
      `The values of "${d.property}" are exactly those of "${d.enum}", so that is its type.`,
  },
  "link/enumeration-without-values": {
    severity: "warning",
    message: () => "The values of this enumeration are not listed. It became a string.",
  },
  "link/incomplete-value-list": {
    severity: "info",
    message: (d: { property: string; enum: string; values: string }) =>
      `The values of "${d.property}" lack ${d.values}, which "${d.enum}" has. The enum was kept.`,
  },
  "link/json-property-spelling": {
    severity: "warning",
    message: (d: { written: string; documented: string }) =>
      `The JSON spells "${d.written}" what is documented as "${d.documented}". The documented name was kept.`,
  },
  "link/link-text-elsewhere": {
    severity: "warning",
    message: (d: { text: string; target: string }) =>
      `The text of this link names "${d.text}", but it leads to "${d.target}". The text was followed.`,
  },
  "link/missing-include": {
    severity: "info",
    message: (d: { href: string }) =>
      `"${d.href}" is taken in here, but it is not among the inputs. What it says is not in the output.`,
  },
  "link/missing-page": {
    severity: "warning",
    message: (d: { href: string }) => `"${d.href}" is not among the inputs.`,
  },
  "link/misspelt-value": {
    severity: "warning",
    message: (d: { value: string; enum: string; meant: string }) =>
      `"${d.value}" is no value of "${d.enum}", which spells it "${d.meant}". The enum was kept.`,
  },
  "link/not-inherited": {
    severity: "info",
    message: (d: { property: string; base: string }) =>
      `"${d.property}" is said to be inherited from "${d.base}", which does not list it. It became a property here.`,
  },
  "link/page-casing": {
    severity: "info",
    message: (d: { href: string; path: string }) =>
      `"${d.href}" leads to "${d.path}" only where file names are not case-sensitive.`,
  },
  "link/property-casing": {
    severity: "warning",
    message: (d: { written: string; shown: string }) =>
      `The table says "${d.written}", the JSON "${d.shown}". The JSON was followed.`,
  },
  "link/property-only-in-json": {
    severity: "info",
    message: (d: { property: string; type: string }) =>
      `The JSON shows "${d.property}", which no table of "${d.type}" lists. It was taken from the JSON.`,
  },
  "link/repaired-route": {
    severity: "warning",
    message: (d: { path: string; template: string }) => `"${d.path}" was read as "${d.template}".`,
  },
  "link/scalar-declaration": {
    severity: "info",
    message: (d: { name: string; scalar: string }) =>
      `"${d.name}" has no properties and the name of a scalar, so it is the scalar ${d.scalar}.`,
  },
  "link/results-by-route": {
    severity: "info",
    message: (d: { name: string; results: number }) =>
      `This page names no result of "${d.name}". The pages of its routes name ${d.results}, and those were taken.`,
  },
  "link/type-from-examples": {
    severity: "info",
    message: (d: { name: string }) =>
      `No page declares "${d.name}". Its properties were guessed from the examples of this page.`,
  },
  "link/type-from-json": {
    severity: "warning",
    message: (d: { property: string; type: string }) =>
      `The type of "${d.property}" cannot be read here. The JSON shows ${d.type}, so that was taken.`,
  },
  "link/undeclared-type": {
    severity: "warning",
    message: (d: { name: string }) => `No page declares "${d.name}". What rows say of it was taken together.`,
  },
  "link/undocumented-property": {
    severity: "warning",
    message: (d: { property: string; type: string }) =>
      `The example has "${d.property}", which is no property of "${d.type}".`,
  },
  "link/undocumented-result": {
    severity: "warning",
    message: (d: { name: string }) =>
      `This page says nothing of what "${d.name}" returns. Its result is unknown.`,
  },
  "link/unlike-example": {
    severity: "warning",
    message: (d: { properties: string; type: string }) =>
      `Most properties of this object are not documented for "${d.type}": ${d.properties}.`,
  },
  "link/unlisted-value": {
    severity: "warning",
    message: (d: { value: string; property: string; enum: string }) =>
      `"${d.value}" is listed for "${d.property}", but the table of "${d.enum}" lacks it. It was added.`,
  },
  "link/unnamed-placeholder": {
    severity: "warning",
    message: (d: { path: string; key: string }) =>
      `A placeholder of "${d.path}" has no name. It is called "${d.key}", after the segment before it.`,
  },
  "link/unplaced-parameter": {
    severity: "warning",
    message: (d: { name: string }) =>
      `No route of this page has a place for the parameter "${d.name}". It cannot be passed.`,
  },
  "link/unrelated-type": {
    severity: "warning",
    message: (d: { type: string; documented: string }) =>
      `The example shows a "${d.type}" where a "${d.documented}" is documented, and no page says that it is one.`,
  },
  "link/unresolved-type": {
    severity: "error",
    message: (d: { name: string }) => `No page declares a type named "${d.name}". It became unknown.`,
  },
  "link/value-kind": {
    severity: "warning",
    message: (d: { property: string; shown: string; documented: string }) =>
      `The example shows ${d.shown} for "${d.property}", which is documented as ${d.documented}.`,
  },
  "link/value-not-in-enum": {
    severity: "warning",
    message: (d: { value: string; property: string; enum: string; members: string }) =>
      `"${d.value}" is not a value of ${d.property} (${d.enum}): the page lists ${d.members}.`,
  },
  "lint/unused-suppression": {
    severity: "warning",
    message: (d: { code: string }) =>
      `Nothing is found here that "${d.code}" would name. Remove it from the comment.`,
  },
} as const satisfies Record<string, CatalogEntry>;
