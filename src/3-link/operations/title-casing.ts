import { groupBy } from "../group-by.ts";
import { singular } from "../names/singular.ts";
import { commonest, type Tally } from "../names/tally.ts";
import { humpsOf } from "../names/words.ts";
import { remember } from "../remember.ts";

/**
 * Gives the words of a title the capitals that types and routes have: `Update widgetpart` becomes
 * `Update widgetPart` where a type or a segment is spelt so. Words with capitals inside stay as they are.
 */
export function titleCasing({ counts }: Pick<Tally, "counts">): (title: string) => string {
  const compounds = [...counts].filter(([name]) => humpsOf(name).length > 1);
  const spellings = groupBy(compounds, ([name]) => name.toLowerCase());
  const casing = new Map(
    [...spellings].map(([lower, spelt]) => [lower, commonest({ counts: new Map(spelt) }) ?? lower]),
  );
  const recased = remember((word) => recase(word, casing));
  return (title) => title.replace(/\p{L}[\p{L}\p{Nd}]*/gu, recased);
}

function recase(word: string, casing: ReadonlyMap<string, string>): string {
  const lower = word.toLowerCase();
  if (word.slice(1) !== lower.slice(1)) return word;
  const one = singular(lower);
  const spelt = casing.get(lower) ?? (lower === `${one}s` ? casing.get(one) : undefined);
  return spelt === undefined ? word : spelt + lower.slice(spelt.length);
}
