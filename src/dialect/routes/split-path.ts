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
  let start = 0;
  let closer = "";
  let depth = 0;
  let quoted = false;
  for (let at = 0; at <= path.length; at++) {
    const character = path[at] ?? "/";
    if (character === "/" && closer === "" && !quoted) {
      if (start < at) segments.push(path.slice(start, at) + ")".repeat(depth));
      repaired ||= depth > 0;
      start = at + 1;
      depth = 0;
      continue;
    }
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
