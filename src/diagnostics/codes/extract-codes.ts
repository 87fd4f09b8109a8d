import type { CatalogEntry } from "../catalog-entry.ts";

/** What is wrong with what one page states. */
export const extractCodes = {
  "extract/broken-route": {
    severity: "error",
    message: (d: { method: string; path: string; problem: string }) =>
      `"${d.method} ${d.path}" is no route: ${d.problem}. It was left out.`,
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
} as const satisfies Record<string, CatalogEntry>;
