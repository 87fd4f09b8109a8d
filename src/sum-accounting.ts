import type { Accounting, Tally } from "./model/accounting.ts";

/** What all pages together hold, and what became of it. */
export function sumAccounting(parts: readonly Accounting[]): Accounting {
  return {
    rows: sumTallies(parts.map((part) => part.rows)),
    routes: sumTallies(parts.map((part) => part.routes)),
    annotations: sumTallies(parts.map((part) => part.annotations)),
    examples: sumTallies(parts.map((part) => part.examples)),
  };
}

function sumTallies(tallies: readonly Tally[]): Tally {
  const rules = new Map<string, number>();
  let [seen, consumed, diagnosed] = [0, 0, 0];
  for (const tally of tallies) {
    seen += tally.seen;
    consumed += tally.consumed;
    diagnosed += tally.diagnosed;
    for (const [rule, count] of Object.entries(tally.setAside))
      rules.set(rule, (rules.get(rule) ?? 0) + count);
  }
  const sorted = [...rules].sort(([first], [second]) => (first < second ? -1 : 1));
  return { seen, consumed, diagnosed, setAside: Object.fromEntries(sorted) };
}
