import type { SetAsideRule } from "../dialect/set-aside.ts";
import type { Accountable, AccountedKind, Accounting, Tally } from "../model/accounting.ts";
import type { Row } from "../model/page.ts";
import type { SourceSpan } from "../model/source.ts";

/** Keeps what became of everything that was seen on a page. The first claim on a thing holds. */
export interface Ledger {
  /** It is in the facts. */
  consume(kind: AccountedKind, source: SourceSpan): void;
  /** It is not in the facts, and a diagnostic names it. */
  diagnose(kind: AccountedKind, source: SourceSpan): void;
  setAside(kind: AccountedKind, source: SourceSpan, rule: SetAsideRule): void;
  /** What nobody has claimed so far, in the order of the page. */
  unclaimed(): readonly Accountable[];
  close(): Accounting;
}

type Fate = "consumed" | "diagnosed" | SetAsideRule;

export function createLedger(accountables: readonly Accountable[]): Ledger {
  // By kind, then by the offset at which the thing begins.
  const fates: Readonly<Record<AccountedKind, Map<number, Fate>>> = {
    rows: new Map(),
    routes: new Map(),
    annotations: new Map(),
    examples: new Map(),
  };
  const claim = (kind: AccountedKind, { start }: SourceSpan, fate: Fate) => {
    if (!fates[kind].has(start.offset)) fates[kind].set(start.offset, fate);
  };
  return {
    consume: (kind, source) => claim(kind, source, "consumed"),
    diagnose: (kind, source) => claim(kind, source, "diagnosed"),
    setAside: claim,
    unclaimed: () => accountables.filter(({ kind, source }) => !fates[kind].has(source.start.offset)),
    close: () => ({
      rows: tally("rows", accountables, fates.rows),
      routes: tally("routes", accountables, fates.routes),
      annotations: tally("annotations", accountables, fates.annotations),
      examples: tally("examples", accountables, fates.examples),
    }),
  };
}

/** A row and the lines that continue it share one fate. */
export function claimRow(row: Row, claim: (source: SourceSpan) => void): void {
  claim(row.source);
  for (const source of row.continuations) claim(source);
}

function tally(
  kind: AccountedKind,
  accountables: readonly Accountable[],
  fates: ReadonlyMap<number, Fate>,
): Tally {
  const setAside = new Map<string, number>();
  let [seen, consumed, diagnosed] = [0, 0, 0];
  for (const accountable of accountables) {
    if (accountable.kind !== kind) continue;
    seen++;
    const fate = fates.get(accountable.source.start.offset);
    if (fate === "consumed") consumed++;
    else if (fate === "diagnosed") diagnosed++;
    else if (fate !== undefined) setAside.set(fate, (setAside.get(fate) ?? 0) + 1);
  }
  const sorted = [...setAside].sort(([a], [b]) => (a < b ? -1 : 1));
  return { seen, consumed, diagnosed, setAside: Object.fromEntries(sorted) };
}
