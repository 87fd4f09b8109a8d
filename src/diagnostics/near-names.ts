import { distance } from "fastest-levenshtein";

/** Longer texts are no names, and slow to compare. */
const longest = 200;

/** A name that nobody declares is compared with all: pages that have thousands of such names could go on for hours. */
const mostComparisons = 5_000_000;

/** Finds the name that an author may have meant. */
export type NearName = (written: string) => string | undefined;

/**
 * Names are compared only when asked for, and only with those of about the same length. To suggest a name, one
 * letter in three may differ; to decide that a name is meant, one in six. Two letters may at most, and case always.
 */
export function createNearNames(
  names: Iterable<string>,
  purpose: "suggest" | "decide" = "suggest",
): NearName {
  let byLength: ReadonlyMap<number, ReadonlySet<string>> | undefined;
  const memo = new Map<string, string | undefined>();
  let comparisons = 0;
  const nearest = (written: string): string | undefined => {
    if (written.length > longest || comparisons > mostComparisons) return undefined;
    const limit = Math.min(2, Math.floor(written.length / (purpose === "suggest" ? 3 : 6)));
    byLength ??= groupByLength(names);
    const lower = written.toLowerCase();
    let best: { name: string; steps: number } | undefined;
    for (let length = written.length - limit; length <= written.length + limit; length++) {
      const candidates = byLength.get(length) ?? new Set();
      comparisons += candidates.size;
      for (const name of candidates) {
        const steps = distance(lower, name.toLowerCase());
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

function groupByLength(names: Iterable<string>): ReadonlyMap<number, ReadonlySet<string>> {
  const byLength = new Map<number, Set<string>>();
  for (const name of names) byLength.set(name.length, (byLength.get(name.length) ?? new Set()).add(name));
  return byLength;
}
