/** How often each text was seen. */
export interface Tally {
  readonly counts: ReadonlyMap<string, number>;
  add(text: string, times?: number): Tally;
}

export function createTally(): Tally {
  const counts = new Map<string, number>();
  const tally: Tally = {
    counts,
    add(text, times = 1) {
      counts.set(text, (counts.get(text) ?? 0) + times);
      return tally;
    },
  };
  return tally;
}

/** The text seen most often. Of two seen equally often the one with the earlier capitals: `subType` before `subtype`. */
export function commonest(tally: Pick<Tally, "counts"> | undefined): string | undefined {
  const [first] = [...(tally?.counts ?? [])].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return first?.[0];
}
