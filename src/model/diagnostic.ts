import type { SourceSpan } from "./source.ts";

/** *error*: the output lacks something a page promises. *warning*: the tool had to choose. *info*: odd, but understood. */
export type Severity = "error" | "warning" | "info";

/** Another place that a finding is about, and what stands there. */
export interface RelatedSpan {
  readonly message: string;
  readonly source: SourceSpan;
}

/** One finding on one page. `code` is a key of the catalogue in `diagnostics/catalog.ts`. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly source: SourceSpan;
  readonly related?: readonly RelatedSpan[];
  /** What to write instead. */
  readonly suggestion?: string;
}
