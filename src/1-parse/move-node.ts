import type { Nodes } from "mdast";

/** Gives every node below the place that it has on the page. Only offsets matter: spans are made of them. */
export function moveNode(node: Nodes, move: (offset: number) => number): void {
  if (node.position) {
    const { start, end } = node.position;
    node.position = {
      start: { ...start, offset: move(start.offset ?? 0) },
      end: { ...end, offset: move(end.offset ?? 0) },
    };
  }
  if ("children" in node) for (const child of node.children) moveNode(child, move);
}
