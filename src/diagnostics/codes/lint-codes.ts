import type { CatalogEntry } from "../catalog-entry.ts";

/** What is wrong with comments that silence diagnostics. */
export const lintCodes = {
  "lint/unused-suppression": {
    severity: "warning",
    message: (d: { code: string }) =>
      `Nothing is found here that "${d.code}" would name. Remove it from the comment.`,
  },
} as const satisfies Record<string, CatalogEntry>;
