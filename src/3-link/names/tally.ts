/** How often each text was seen. */
export interface Tally {
  readonly counts: ReadonlyMap<string, number>;
  add(text: string, times?: number): Tally;
}

/** A tally that has seen nothing yet. */
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
  let best: string | undefined;
  let most = 0;
  for (const [text, count] of tally?.counts ?? []) {
    if (best !== undefined && (count < most || (count === most && best < text))) continue;
    best = text;
    most = count;
  }
  return best;
}
