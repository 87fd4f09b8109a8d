import type { SetAsideRule } from "../dialect/set-aside.ts";
import type { Accountable, AccountedKind, Accounting, Tally } from "../model/accounting.ts";
import type { Row } from "../model/page.ts";
import type { SourceSpan } from "../model/source.ts";

/** Keeps what became of everything that was seen on a page. The first claim on a thing holds. */
export interface Ledger {
  claim(kind: AccountedKind, source: SourceSpan, fate: Fate): void;
  /** Claims a row with the lines that continue it. */
  claimRow(row: Row, fate: Fate): void;
  /** What nobody has claimed so far, in the order of the page. */
  unclaimed(): readonly Accountable[];
  close(): Accounting;
}

/**
 * What became of a thing: it is in the facts, or it is not and a diagnostic names it, or a rule says why it is rightly
 * left out.
 */
export type Fate = "consumed" | "diagnosed" | SetAsideRule;

/** The ledger of a page that holds these things. */
export function createLedger(accountables: readonly Accountable[]): Ledger {
  // By kind, then by the offset at which the thing begins.
  const fates: Readonly<Record<AccountedKind, Map<number, Fate>>> = {
    rows: new Map(),
    routes: new Map(),
    annotations: new Map(),
    examples: new Map(),
  };
  const claim: Ledger["claim"] = (kind, { start }, fate) => {
    if (!fates[kind].has(start.offset)) fates[kind].set(start.offset, fate);
  };
  return {
    claim,
    claimRow(row, fate) {
      for (const source of [row.source, ...row.continuations]) claim("rows", source, fate);
    },
    unclaimed: () => accountables.filter(({ kind, source }) => !fates[kind].has(source.start.offset)),
    close: () => ({
      rows: tally("rows", accountables, fates.rows),
      routes: tally("routes", accountables, fates.routes),
      annotations: tally("annotations", accountables, fates.annotations),
      examples: tally("examples", accountables, fates.examples),
    }),
  };
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
