import type { Nodes } from "mdast";
import { type SourceSpan, spanAt } from "./source.ts";

/** Where on one page things stand. */
export interface Places {
  /** The span between two offsets. */
  span(start: number, end: number): SourceSpan;
  /** The span of a node, or of a row of nodes; a node that a rule has put among them has no place. */
  spanOf(node: Nodes | readonly Nodes[]): SourceSpan;
}

/** The places of the page whose lines begin at `lineStarts`. */
export function createPlaces({
  path,
  lineStarts,
}: {
  readonly path: string;
  readonly lineStarts: readonly number[];
}): Places {
  const span = (start: number, end: number): SourceSpan => spanAt(path, lineStarts, start, end);
  return {
    span,
    spanOf(node) {
      const [first, last] = "type" in node ? [node, node] : [node.find(isPlaced), node.findLast(isPlaced)];
      return span(first?.position?.start.offset ?? 0, last?.position?.end.offset ?? 0);
    },
  };
}

function isPlaced({ position }: Nodes): boolean {
  return position !== undefined;
}
