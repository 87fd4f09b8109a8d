import type { SourceSpan } from "./source.ts";

/** What is counted: table rows, lines of request blocks, annotations, JSON blocks. */
export type AccountedKind = "rows" | "routes" | "annotations" | "examples";

/** seen = consumed + diagnosed + the sum of `setAside`, whose keys are the names of rules. */
export interface Tally {
  readonly seen: number;
  readonly consumed: number;
  readonly diagnosed: number;
  readonly setAside: Readonly<Record<string, number>>;
}

/** What became of everything that pages hold, by its kind. */
export type Accounting = Readonly<Record<AccountedKind, Tally>>;

/** One thing that must be consumed, diagnosed or set aside. */
export interface Accountable {
  readonly kind: AccountedKind;
  readonly source: SourceSpan;
}
