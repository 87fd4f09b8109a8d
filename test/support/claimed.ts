import type { Tally } from "../../src/model/accounting.ts";

/** How many of the things that were seen have got a fate. */
export function claimed({ consumed, diagnosed, setAside }: Tally): number {
  return Object.values(setAside).reduce((sum, count) => sum + count, consumed + diagnosed);
}
