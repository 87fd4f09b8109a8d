import type { CatalogEntry } from "../catalog-entry.ts";

/** What is wrong with the example messages of one page, and with its annotations. */
export const messageCodes = {
  "extract/annotated-collection": {
    severity: "warning",
    message: (d: { name: string; annotated: boolean }) =>
      d.annotated
        ? `The annotation says that a collection of "${d.name}" comes back, the sentence a single one. The example decides.`
        : `The sentence says that a collection comes back, the annotation a single "${d.name}". The example decides.`,
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
  "extract/empty-annotation-value": {
    severity: "warning",
    message: (d: { key: string }) => `"${d.key}" is empty, so it was taken for absent.`,
  },
  "extract/header-value": {
    severity: "warning",
    message: (d: { name: string; value: string }) =>
      `"${d.value}" is no value that "${d.name}" can have. It is in the example as it stands.`,
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
  "extract/no-value-array": {
    severity: "warning",
    message: () => "A collection is documented, but this body has no array of its items.",
  },
  "extract/not-json": {
    severity: "warning",
    message: (d: { name: string; mediaType: string }) =>
      `The example answers in ${d.mediaType}, so no "${d.name}" can be read as JSON. The function gives the response unread.`,
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
  "extract/raw-value": {
    severity: "warning",
    message: (d: { name: string }) =>
      `A route that ends in "/$value" gives the raw value, so no "${d.name}" comes back. The function gives the response unread.`,
  },
  "extract/unattached-annotation": {
    severity: "warning",
    message: () => "This annotation stands above no code block, so nothing was read from it.",
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
  "extract/unpaired-request": {
    severity: "info",
    message: () => "This request has no response, so its example is incomplete.",
  },
  "extract/unpaired-response": {
    severity: "info",
    message: () => "This response has no request above it, so its example is incomplete.",
  },
  "extract/unreadable-message": {
    severity: "warning",
    message: (d: { role: "request" | "response" }) =>
      `This block is annotated as a ${d.role}, but it does not begin with a ${d.role === "request" ? "request" : "status"} line. It was left out.`,
  },
  "extract/unused-sample-key": {
    severity: "warning",
    message: (d: { key: string }) =>
      `"${d.key}" is a sample key, but the request does not contain it. It was not used.`,
  },
} as const satisfies Record<string, CatalogEntry>;
