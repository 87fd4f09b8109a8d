import type { Accounting, Tally } from "./model/accounting.ts";

const nothing: Tally = { seen: 0, consumed: 0, diagnosed: 0, setAside: {} };

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
  return tallies.reduce(
    (sum, tally) => ({
      seen: sum.seen + tally.seen,
      consumed: sum.consumed + tally.consumed,
      diagnosed: sum.diagnosed + tally.diagnosed,
      setAside: sumByRule(sum.setAside, tally.setAside),
    }),
    nothing,
  );
}

function sumByRule(a: Tally["setAside"], b: Tally["setAside"]): Tally["setAside"] {
  const sums = new Map(Object.entries(a));
  for (const [rule, count] of Object.entries(b)) sums.set(rule, (sums.get(rule) ?? 0) + count);
  return Object.fromEntries([...sums].sort(([first], [second]) => (first < second ? -1 : 1)));
}
