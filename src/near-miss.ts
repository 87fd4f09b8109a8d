import { closest, distance } from "fastest-levenshtein";

/**
 * The known name that somebody may have meant; `undefined` where none is near enough to be a slip. Options, targets and
 * overrides are few, so more letters may differ than in names of pages (`diagnostics/near-names.ts`).
 */
export function nearMiss(written: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const lowered = known.map((name) => name.toLowerCase());
  const nearest = closest(written.toLowerCase(), lowered);
  const slips = Math.max(2, Math.floor(written.length / 3));
  return distance(written.toLowerCase(), nearest) <= slips ? known[lowered.indexOf(nearest)] : undefined;
}
