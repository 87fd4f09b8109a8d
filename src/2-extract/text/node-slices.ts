import type { PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";

/** The nodes of the first characters of a text. What is no plain text is whole or not there at all. */
export function firstOf(nodes: readonly PhrasingContent[], length: number): PhrasingContent[] {
  let left = length;
  return nodes.flatMap((node): PhrasingContent[] => {
    const text = textOf(node);
    const taken = Math.min(left, text.length);
    left -= taken;
    if (taken === 0) return [];
    return [node.type === "text" && taken < text.length ? { ...node, value: text.slice(0, taken) } : node];
  });
}

/** The nodes behind the first characters of a text. */
export function behindFirst(nodes: readonly PhrasingContent[], length: number): PhrasingContent[] {
  let left = length;
  return nodes.flatMap((node): PhrasingContent[] => {
    const text = textOf(node);
    const cut = Math.min(left, text.length);
    left -= cut;
    if (cut === 0) return [node];
    return node.type === "text" && cut < text.length ? [{ ...node, value: text.slice(cut) }] : [];
  });
}
