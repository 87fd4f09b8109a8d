import type { CatalogEntry } from "../catalog-entry.ts";

/** What the configuration asks for and the pages do not have. */
export const configCodes = {
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
} as const satisfies Record<string, CatalogEntry>;
