import type { CatalogEntry } from "./diagnostic.ts";

/** Every code that pagewright can report. A code without a message does not compile. */
export const catalog = {
  "read/no-text": {
    severity: "error",
    message: (d: { bytes: number }) =>
      `This file of ${d.bytes} bytes is not UTF-8 text. It was left out.`,
  },
  "read/page-too-large": {
    severity: "error",
    message: (d: { bytes: number; maximum: number }) =>
      `This page has ${d.bytes} bytes, more than the limit of ${d.maximum}. It was left out.`,
  },
  "parse/malformed-annotation": {
    severity: "warning",
    message: (d: { problem: string }) =>
      `This annotation is not JSON (${d.problem}). It was read as far as possible.`,
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
  "extract/odd-version-segment": {
    severity: "warning",
    message: (d: { segment: string }) =>
      `"${d.segment}" is an odd version segment in an example URL; "v1.0" or "beta" is usual.`,
  },
  "link/missing-page": {
    severity: "warning",
    message: (d: { href: string }) => `"${d.href}" is not among the inputs.`,
  },
  "link/annotation-casing": {
    severity: "info",
    message: (d: { written: string; declared: string }) =>
      `The annotation says "${d.written}"; the type is spelt "${d.declared}". The difference in case was ignored.`,
  },
  "link/type-from-examples": {
    severity: "info",
    message: (d: { name: string }) =>
      `No page declares "${d.name}". Its properties were guessed from the examples of this page.`,
  },
  "link/value-not-in-enum": {
    severity: "warning",
    message: (d: { value: string; property: string; enum: string; members: string }) =>
      `"${d.value}" is not a value of ${d.property} (${d.enum}): the page lists ${d.members}.`,
  },
  "link/unresolved-type": {
    severity: "error",
    message: (d: { name: string }) => `No page declares a type named "${d.name}". It became unknown.`,
  },
} as const satisfies Record<string, CatalogEntry>;
