import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";

/** As much as a phrase before a link can need. */
const longestPhrase = 300;

/** The last words before one of the nodes of a paragraph. */
export function wordsBefore(nodes: readonly Nodes[], index: number): string {
  let text = "";
  for (let at = index - 1; at >= 0 && text.length < longestPhrase; at--) text = textOf(nodes[at]) + text;
  return text.slice(-longestPhrase).replace(/\s+/g, " ");
}
