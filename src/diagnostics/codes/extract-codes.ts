import type { CatalogEntry } from "../catalog-entry.ts";

/** What is wrong with what one page states. */
export const extractCodes = {
  "extract/annotated-collection": {
    severity: "warning",
    message: (d: { name: string; annotated: boolean }) =>
      d.annotated
        ? `The annotation says that a collection of "${d.name}" comes back, the sentence a single one. The example decides.`
        : `The sentence says that a collection comes back, the annotation a single "${d.name}". The example decides.`,
  },
  "extract/answer-from-example": {
    severity: "info",
    message: () =>
      "No table lists what comes back, so its type was made of this example; all its properties may be absent.",
  },
  "extract/broken-route": {
    severity: "error",
    message: (d: { method: string; path: string; problem: string }) =>
      `"${d.method} ${d.path}" is no route: ${d.problem}. It was left out.`,
  },
  "extract/content-length": {
    severity: "info",
    message: (d: { written: number; counted: number }) =>
      `The header says ${d.written} bytes, but the body below has ${d.counted}, its line ends counted as CRLF. The header was not used.`,
  },
  "extract/duplicate-key": {
    severity: "warning",
    message: (d: { key: string }) =>
      `"${d.key}" stands a second time in this object. Readers of JSON take one of the two, and not all the same.`,
  },
  "extract/duplicate-row": {
    severity: "warning",
    message: (d: { name: string }) => `"${d.name}" is listed a second time. The first row was kept.`,
  },
  "extract/empty-annotation-value": {
    severity: "warning",
    message: (d: { key: string }) => `"${d.key}" is empty, so it was taken for absent.`,
  },
  "extract/enveloped-collection": {
    severity: "info",
    message: (d: { key: string }) =>
      `A collection is documented, and this example has it as "${d.key}" of an object. The result is that object, made of the example; \`paginate\` does not follow it.`,
  },
  "extract/header-value": {
    severity: "warning",
    message: (d: { name: string; value: string }) =>
      `"${d.value}" is no value that "${d.name}" can have. It is in the example as it stands.`,
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
  "extract/malformed-json": {
    severity: "warning",
    message: (d: { problem: string }) =>
      `This JSON is malformed (${d.problem}). It was read as far as possible.`,
  },
  "extract/missing-annotated-type": {
    severity: "info",
    message: (d: { role: "resource" | "response" }) =>
      `The annotation of this ${d.role} has no "@odata.type" to say what the object below is. ${d.role === "resource" ? "The page's title was followed." : "The sentence was followed."}`,
  },
  "extract/missing-body": {
    severity: "warning",
    message: (d: { type: string }) =>
      `The annotation says that the body is a "${d.type}", but this response has no body. The sentence decides.`,
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
  "extract/no-value-array": {
    severity: "warning",
    message: () => "A collection is documented, but this body has no array of its items.",
  },
  "extract/object-of-another-page": {
    severity: "info",
    message: (d: { name: string }) =>
      `The type of "${d.name}" has a page of its own, which was followed. The rows of this table are not in the output.`,
  },
  "extract/odd-reason-phrase": {
    severity: "info",
    message: (d: { status: number; written: string; usual: string }) =>
      `"${d.written}" is not what ${d.status} means ("${d.usual}"). The number was followed.`,
  },
  "extract/odd-version-segment": {
    severity: "warning",
    message: (d: { segment: string }) =>
      `"${d.segment}" is an odd version segment in an example URL; "v1.0" or "beta" is usual. It was ignored.`,
  },
  "extract/other-block-type": {
    severity: "warning",
    message: (d: { annotated: string; role: string }) =>
      `This block is annotated as a ${d.annotated}, but it holds a ${d.role}. The block was followed.`,
  },
  "extract/other-method": {
    severity: "warning",
    message: (d: { method: string; documented: string }) =>
      `The example sends ${d.method}, but this page documents ${d.documented}. It was taken for an example all the same.`,
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
  "extract/raw-value": {
    severity: "warning",
    message: (d: { name: string }) =>
      `A route that ends in "/$value" gives the raw value, so no "${d.name}" comes back. The function gives the response unread.`,
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
  "extract/unattached-annotation": {
    severity: "warning",
    message: () => "This annotation stands above no code block, so nothing was read from it.",
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
  "extract/undocumented-body": {
    severity: "warning",
    message: (d: { method: string }) =>
      `The example sends a body, but no body of this ${d.method} request is documented. The function sends none.`,
  },
  "extract/undocumented-status": {
    severity: "warning",
    message: (d: { status: number; documented: string }) =>
      `The example shows ${d.status}, but the page says that ${d.documented} comes back. The page was followed.`,
  },
  "extract/unheaded-request": {
    severity: "info",
    message: (d: { heading: string | undefined }) => {
      const place = d.heading === undefined ? "below no heading" : `below "${d.heading}"`;
      return `This request line stands ${place}; only below one such as "HTTP request" it declares an operation. Nothing was made of this page.`;
    },
  },
  "extract/unknown-annotation-key": {
    severity: "warning",
    message: (d: { key: string }) => `"${d.key}" is no key of an annotation. It was not read.`,
  },
  "extract/unknown-block-type": {
    severity: "warning",
    message: (d: { type: string }) => `"${d.type}" is no type of block. The block was read by its content.`,
  },
  "extract/unmatched-example-url": {
    severity: "warning",
    message: (d: { method: string; url: string }) =>
      `The example requests "${d.method} ${d.url}", which is none of the routes of this page. No function sends it.`,
  },
  "extract/unnamed-options": {
    severity: "info",
    message: () => "This says that some query options are supported, and not which. The function takes none.",
  },
  "extract/unpaired-request": {
    severity: "info",
    message: () => "This request has no response, so its example is incomplete.",
  },
  "extract/unpaired-response": {
    severity: "info",
    message: () => "This response has no request above it, so its example is incomplete.",
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
  "extract/unreadable-message": {
    severity: "warning",
    message: (d: { role: "request" | "response" }) =>
      `This block is annotated as a ${d.role}, but it does not begin with a ${d.role === "request" ? "request" : "status"} line. It was left out.`,
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
  "extract/unused-sample-key": {
    severity: "warning",
    message: (d: { key: string }) =>
      `"${d.key}" is a sample key, but the request does not contain it. It was not used.`,
  },
} as const satisfies Record<string, CatalogEntry>;
