import type { Nodes } from "mdast";
import { type SourceFile, type SourceSpan, spanAt } from "../model/source.ts";

/** The text of a page that knows where its lines begin; every span of the page is made here. */
export interface SourceText {
  readonly path: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
  /** The span between two offsets. */
  span(start: number, end: number): SourceSpan;
  /** The span of a node, or of a row of nodes. */
  spanOf(node: Nodes | readonly Nodes[]): SourceSpan;
}

/** Line ends become `\n` and a byte order mark is dropped, so that both count the same everywhere. */
export function createSourceText(file: SourceFile): SourceText {
  const written = file.text.replace(/^\uFEFF/, "");
  const text = written.includes("\r") ? written.replace(/\r\n?/g, "\n") : written;
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  const { path } = file;
  const span = (start: number, end: number) => spanAt(path, lineStarts, start, end);
  const spanOf = (node: Nodes | readonly Nodes[]): SourceSpan => {
    const [first, last] = "type" in node ? [node, node] : [node[0], node.at(-1)];
    return span(first?.position?.start.offset ?? 0, last?.position?.end.offset ?? 0);
  };
  return { path, text, lineStarts, span, spanOf };
}
