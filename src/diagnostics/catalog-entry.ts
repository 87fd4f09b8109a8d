import type { Severity } from "../model/diagnostic.ts";

/** One row of the catalogue: a severity and a sentence with typed holes. */
export interface CatalogEntry {
  readonly severity: Severity;
  /** Reported only where the configuration gives it a severity. */
  readonly onDemand?: true;
  readonly message: (details: never) => string;
}
