import type { CatalogEntry } from "./catalog-entry.ts";
import { configCodes } from "./codes/config-codes.ts";
import { extractCodes } from "./codes/extract-codes.ts";
import { jsonCodes } from "./codes/json-codes.ts";
import { linkCodes } from "./codes/link-codes.ts";
import { lintCodes } from "./codes/lint-codes.ts";
import { messageCodes } from "./codes/message-codes.ts";
import { parseCodes } from "./codes/parse-codes.ts";
import { readCodes } from "./codes/read-codes.ts";

/** Every code that pagewright can report. A code without a message does not compile. */
export const catalog = {
  ...configCodes,
  ...readCodes,
  ...parseCodes,
  ...extractCodes,
  ...messageCodes,
  ...linkCodes,
  ...jsonCodes,
  ...lintCodes,
} as const;

/** The codes that are off unless the configuration gives them a severity. */
export const codesOnDemand: ReadonlySet<string> = new Set(
  Object.entries<CatalogEntry>(catalog).flatMap(([code, { onDemand }]) => (onDemand ? [code] : [])),
);
