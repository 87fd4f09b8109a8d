import type { SourceSpan } from "./source.ts";

/** One code in `<!-- pagewright-disable… CODE reason -->`, with the lines that the comment speaks for. */
export interface SuppressionFacts {
  readonly code: string;
  readonly firstLine: number;
  readonly lastLine: number;
  /** The code in the comment. */
  readonly source: SourceSpan;
}
