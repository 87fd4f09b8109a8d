import type { CatalogEntry } from "../catalog-entry.ts";

/** What is wrong with what one page states of its types and operations. */
export const extractCodes = {
  "extract/answer-from-example": {
    severity: "info",
    message: () =>
      "No table lists what comes back, so its type was made of this example; all its properties may be absent.",
  },
  "extract/body-from-example": {
    severity: "info",
    message: () =>
      "Neither a table nor a type tells what the body is, so its properties were made of the example; all of them may be absent.",
  },
  "extract/broken-route": {
    severity: "error",
    message: (d: { method: string; path: string; problem: string }) =>
      `"${d.method} ${d.path}" is no route: ${d.problem}. It was left out.`,
  },
  "extract/duplicate-row": {
    severity: "warning",
    message: (d: { name: string }) => `"${d.name}" is listed a second time. The first row was kept.`,
  },
  "extract/enveloped-collection": {
    severity: "info",
    message: (d: { key: string }) =>
      `A collection is documented, and this example has it as "${d.key}" of an object. The result is that object, made of the example; \`paginate\` does not follow it.`,
  },
  "extract/enveloped-object": {
    severity: "info",
    message: (d: { key: string; name: string; kept: boolean }) =>
      `A "${d.name}" is documented, and this example has it as "${d.key}" of an object. ${d.kept ? "The sentence and the annotation agree, so it is the result." : "The result is that object, made of the example."}`,
  },
  "extract/loose-rows": {
    severity: "error",
    message: (d: { rows: number; dashes: boolean }) => {
      const what = d.rows > 1 ? `These ${d.rows} lines look like rows` : "This line looks like a row";
      const why = d.dashes
        ? "the row of dashes has another number of cells than the line above"
        : "no row of dashes stands below the first";
      return `${what} of a table, but ${why}. Nothing of it was read.`;
    },
  },
  "extract/missing-route": {
    severity: "error",
    message: (d: { text: string }) => `"${d.text}" names no route. No function was made for it.`,
  },
  "extract/method-casing": {
    severity: "warning",
    message: (d: { written: string; method: string }) =>
      `Methods are written in capitals. "${d.written}" was read as ${d.method}.`,
  },
  "extract/misspelt-column": {
    severity: "warning",
    message: (d: { text: string; meant: string }) =>
      `"${d.text}" is no head of a column. The column was read as "${d.meant}".`,
  },
  "extract/misspelt-heading": {
    severity: "warning",
    message: (d: { text: string }) =>
      `"${d.text}" is no heading that says what its section holds, so what stands below was not read as such.`,
  },
  "extract/misspelt-remark": {
    severity: "warning",
    message: (d: { written: string; meant: string }) =>
      `"${d.written}" is no remark about a property. It was read as "${d.meant}".`,
  },
  "extract/namespace-mismatch": {
    severity: "warning",
    message: (d: { name: string; namespace: string; followed: "name" | "namespace" }) =>
      `The page says that its namespace is "${d.namespace}", but names "${d.name}". The ${d.followed} was followed.`,
  },
  "extract/nested-property": {
    severity: "warning",
    message: (d: { path: string; name: string }) =>
      `"${d.path}" stands inside of "${d.name}". It was left out; "${d.name}" is any JSON unless its type says what is in it.`,
  },
  "extract/no-declaration": {
    severity: "info",
    message: () => "This page declares no operation, type or enum, so nothing was made of it.",
  },
  "extract/no-route": {
    severity: "error",
    message: () => "No line below this heading names a route, so no function was made of this page.",
  },
  "extract/object-of-another-page": {
    severity: "info",
    message: (d: { name: string }) =>
      `The type of "${d.name}" has a page of its own, which was followed. The rows of this table are not in the output.`,
  },
  "extract/ragged-row": {
    severity: "warning",
    message: (d: { cells: number; heads: number; rows: number }) => {
      const rows = d.rows > 1 ? `All ${d.rows} rows have` : "This row has";
      const fate =
        d.cells > d.heads ? "The surplus was joined to the last cell" : "The missing ones are empty";
      return `${rows} ${d.cells} cells, but the header has ${d.heads}. ${fate}.`;
    },
  },
  "extract/shared-body": {
    severity: "warning",
    message: (d: { methods: string }) =>
      `${d.methods} send a body, and nothing says which of them this table is for. Each took the rows of all tables.`,
  },
  "extract/title-casing": {
    severity: "info",
    message: (d: { annotated: string; titled: string }) =>
      `The annotation says "${d.annotated}", the title "${d.titled}". The annotation was followed.`,
  },
  "extract/types-from-examples": {
    severity: "info",
    message: (d: { head: string }) =>
      `No column of this table holds types. They were taken from what stands below "${d.head}".`,
  },
  "extract/unclosed-fence": {
    severity: "warning",
    message: () =>
      "No line closes this fence before the next one opens or the page ends. All of it was read as its text.",
  },
  "extract/undefined-reference": {
    severity: "warning",
    message: (d: { text: string; label: string }) =>
      `The page does not define "[${d.label}]", so "${d.text}" is no link. It was taken for plain text.`,
  },
  "extract/undetermined-permission": {
    severity: "warning",
    message: (d: { text: string }) =>
      `Permissions are still to be written ("${d.text}"). The operation lists none for this kind of caller.`,
  },
  "extract/unheaded-request": {
    severity: "info",
    message: (d: { heading: string | undefined }) => {
      const place = d.heading === undefined ? "below no heading" : `below "${d.heading}"`;
      return `This request line stands ${place}; only below one such as "HTTP request" it declares an operation. Nothing was made of this page.`;
    },
  },
  "extract/unmarked-value": {
    severity: "info",
    message: (d: { value: string }) =>
      `"${d.value}" is not marked as code, as the values beside it are. It was taken for one of them.`,
  },
  "extract/unnamed-options": {
    severity: "info",
    message: () => "This says that some query options are supported, and not which. The function takes none.",
  },
  "extract/unplaced-object": {
    severity: "warning",
    message: (d: { name: string; listed: boolean }) =>
      `${d.listed ? `"${d.name}" is no object by its Type cell` : `No row above has the name or the type "${d.name}"`}, so the rows of this table became properties of the body.`,
  },
  "extract/unread-body": {
    severity: "warning",
    message: () => "No rule reads what the body is. It can be any JSON.",
  },
  "extract/unread-query": {
    severity: "warning",
    message: (d: { text: string }) =>
      `"${d.text}" in the query of this request line names no parameter. The function sends nothing of it.`,
  },
  "extract/unread-request-line": {
    severity: "warning",
    message: (d: { text: string }) => `"${d.text}" is no request line, so it was left out of the routes.`,
  },
  "extract/unread-result": {
    severity: "warning",
    message: () => "No rule reads what comes back. It can be any JSON.",
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
    message: (d: { text: string; undefinedLabel?: string | undefined }) => {
      const why =
        d.undefinedLabel === undefined ? "" : `, because the page does not define "[${d.undefinedLabel}]"`;
      return `"${d.text}" cannot be read as a type${why}. It became unknown.`;
    },
  },
  "extract/unsaid-content": {
    severity: "warning",
    message: (d: { path: string }) =>
      `Nothing says what "${d.path}" gives beside the other routes. It was taken to give what they give.`,
  },
  "extract/untyped-table": {
    severity: "warning",
    message: (d: { head: string }) =>
      `No column of this table holds types, and not all that stands below "${d.head}" is JSON. The types are unknown where nothing else tells them.`,
  },
  "extract/wrapped-body": {
    severity: "info",
    message: (d: { name: string }) =>
      `The example sends what the page documents inside of "${d.name}", which the page does not name. So does the function.`,
  },
} as const satisfies Record<string, CatalogEntry>;
