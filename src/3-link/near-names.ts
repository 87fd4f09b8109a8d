import { distance } from "fastest-levenshtein";

/** Finds the name that an author may have meant. */
export type NearName = (written: string) => string | undefined;

/** Names are compared only when asked for, and only with those of about the same length. */
export function createNearNames(names: Iterable<string>): NearName {
  const byLength = new Map<number, Set<string>>();
  for (const name of names) byLength.set(name.length, (byLength.get(name.length) ?? new Set()).add(name));
  const memo = new Map<string, string | undefined>();
  const nearest = (written: string): string | undefined => {
    const limit = Math.min(2, Math.floor(written.length / 4));
    let best: { name: string; steps: number } | undefined;
    for (let length = written.length - limit; length <= written.length + limit; length++) {
      for (const name of byLength.get(length) ?? []) {
        const steps = distance(written.toLowerCase(), name.toLowerCase());
        if (steps <= limit && (best === undefined || steps < best.steps)) best = { name, steps };
      }
    }
    return best?.name;
  };
  return (written) => {
    if (!memo.has(written)) memo.set(written, nearest(written));
    return memo.get(written);
  };
}
