import type { CatalogEntry } from "../catalog-entry.ts";

/** What is wrong with files. */
export const readCodes = {
  "read/no-text": {
    severity: "error",
    message: (d: { bytes: number }) => `This file of ${d.bytes} bytes is not UTF-8 text. It was left out.`,
  },
  "read/page-too-large": {
    severity: "error",
    message: (d: { bytes: number; maximum: number }) =>
      `This page has ${d.bytes} bytes, more than the limit of ${d.maximum}. It was left out.`,
  },
} as const satisfies Record<string, CatalogEntry>;
