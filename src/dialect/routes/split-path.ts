/** `repaired`: a parenthesis was closed that the page leaves open. */
export type SplitPath =
  | { readonly kind: "split"; readonly segments: readonly string[]; readonly repaired: boolean }
  | { readonly kind: "broken"; readonly problem: string };

const closers: ReadonlyMap<string, string> = new Map([
  ["{", "}"],
  ["<", ">"],
]);

/**
 * The written segments of a path. Slashes inside placeholders and inside quoted arguments do not separate; the
 * first slash after a parenthesis that is never closed does.
 */
export function splitPath(path: string): SplitPath {
  const segments: string[] = [];
  let repaired = false;
  let current = "";
  let closer = "";
  let depth = 0;
  let quoted = false;
  for (const character of `${path}/`) {
    if (character === "/" && closer === "" && !quoted) {
      if (current !== "") segments.push(current + ")".repeat(depth));
      repaired ||= depth > 0;
      current = "";
      depth = 0;
      continue;
    }
    current += character;
    if (closer !== "") closer = character === closer ? "" : closer;
    else if (character === "'") quoted = depth > 0 && !quoted;
    else if (!quoted) {
      closer = closers.get(character) ?? "";
      if (character === "(") depth++;
      if (character === ")" && --depth < 0) return { kind: "broken", problem: 'a ")" closes nothing' };
    }
  }
  if (closer !== "") return { kind: "broken", problem: `a "${closer}" is missing` };
  if (quoted) return { kind: "broken", problem: "a quote is not closed" };
  return { kind: "split", segments, repaired };
}
