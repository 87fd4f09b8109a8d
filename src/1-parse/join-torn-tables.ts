import type { RootContent, Table } from "mdast";
import { moveNode } from "./move-node.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import type { SourceText } from "./source-text.ts";

/**
 * Joins a table with the rest of it that a blank line inside of a description has cut off. For GFM the table ends
 * there, and its other rows are a paragraph:
 *
 *     |state|String|The state.
 *
 *     Possible values are: `on`, `off`.|
 *     |size|Int32|The size.|
 */
export function joinTornTables(content: readonly RootContent[], source: SourceText): RootContent[] {
  const joined: RootContent[] = [];
  for (const node of content) {
    const above = joined.at(-1);
    const whole =
      above?.type === "table" && isRest(node, above, source) ? reparse(above, node, source) : undefined;
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(node);
  }
  return joined;
}

/** The table's last row is not closed although its header is, and a line of the paragraph closes it. */
function isRest(node: RootContent, table: Table, source: SourceText): boolean {
  if (node.type !== "paragraph") return false;
  const lines = textOf(table, source).split("\n");
  if (!isClosed(lines[0] ?? "") || isClosed(lines.at(-1) ?? "")) return false;
  const [first = "", ...others] = textOf(node, source).split("\n");
  return !first.startsWith("|") && [first, ...others].some(isClosed);
}

function isClosed(line: string): boolean {
  return line.trimEnd().endsWith("|");
}

/** Blank lines in between become spaces, so that every offset stays what it is. */
function reparse(table: Table, rest: RootContent, source: SourceText): Table | undefined {
  const start = table.position?.start.offset ?? 0;
  const text = source.text.slice(start, rest.position?.end.offset ?? start);
  const closed = text.replace(/\n(?:[^\S\n]*\n)+/g, (gap) => `${" ".repeat(gap.length - 1)}\n`);
  const [whole, ...others] = parseMarkdown(closed).children;
  if (whole?.type !== "table" || others.length > 0) return undefined;
  moveNode(whole, (offset) => start + offset);
  return whole;
}

function textOf(node: RootContent, source: SourceText): string {
  return source.text.slice(node.position?.start.offset, node.position?.end.offset);
}
