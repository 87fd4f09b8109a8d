import type { RootContent, Table } from "mdast";
import { matchColumns } from "../dialect/columns.ts";
import { cellsOf, isDelimiterRow, isRowLike } from "../dialect/table-lines.ts";
import { moveNode } from "./move-node.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import type { SourceText } from "./source-text.ts";
import { usedDefinitions } from "./used-definitions.ts";

/**
 * Joins a table with the rest of it that a blank line inside of a description, or between two rows, has cut off. For
 * GFM the table ends there, and its other rows are a paragraph:
 *
 *     |state|String|The state.
 *
 *     Possible values are: `on`, `off`.|
 *     |size|Int32|The size.|
 *
 *     |color|String|The color.|
 */
export function joinTornTables(
  content: readonly RootContent[],
  source: SourceText,
  definitions: ReadonlyMap<string, string>,
): RootContent[] {
  const joined: RootContent[] = [];
  for (let index = 0; index < content.length; index++) {
    const node = content[index];
    if (node === undefined) continue;
    const end = node.type === "table" ? endOfTable(content, index, source) : index;
    const last = content[end];
    const whole =
      node.type === "table" && last && end > index ? reparse(node, last, source, definitions) : undefined;
    joined.push(whole ?? node);
    if (whole) index = end;
  }
  return joined;
}

/** The index of the last paragraph that belongs to the table; its own where none does. */
function endOfTable(content: readonly RootContent[], start: number, source: SourceText): number {
  let end = start;
  let above = linesOf(content[start], source);
  const [header = ""] = above;
  for (let next = content[end + 1]; next?.type === "paragraph"; next = content[end + 1]) {
    const lines = linesOf(next, source);
    if (!isRest(lines, header, above) && !areRows(lines, header)) break;
    above = lines;
    end++;
  }
  return end;
}

/** The last row above is not closed although the header is, and a line of the paragraph closes it. */
function isRest(lines: readonly string[], header: string, above: readonly string[]): boolean {
  if (!isClosed(header) || isClosed(above.at(-1) ?? "")) return false;
  return !lines[0]?.startsWith("|") && lines.some(isClosed);
}

function isClosed(line: string): boolean {
  return line.trimEnd().endsWith("|");
}

/** Every line is a row as wide as the header, and the first is no header of another table. */
function areRows(lines: readonly string[], header: string): boolean {
  const width = cellsOf(header).length;
  if (width < 2 || !lines.every((line) => isRowLike(line) && cellsOf(line).length === width)) return false;
  const { name, misspelt, ...others } = matchColumns(cellsOf(lines[0] ?? ""));
  const isHeader = name !== undefined && Object.keys(others).length > 1;
  return !isHeader && !lines.some(isDelimiterRow);
}

/** Blank lines in between become spaces, so that every offset stays what it is. */
function reparse(
  table: Table,
  rest: RootContent,
  source: SourceText,
  definitions: ReadonlyMap<string, string>,
): Table | undefined {
  const start = table.position?.start.offset ?? 0;
  const text = source.text.slice(start, rest.position?.end.offset ?? start);
  const closed = text.replace(/\n(?:[^\S\n]*\n)+/g, (gap) => `${" ".repeat(gap.length - 1)}\n`);
  const [whole, ...others] = parseMarkdown(
    [closed, "", ...usedDefinitions(text, definitions)].join("\n"),
  ).children;
  if (whole?.type !== "table" || others.some(({ type }) => type !== "definition")) return undefined;
  moveNode(whole, (offset) => start + offset);
  return whole;
}

function linesOf(node: RootContent | undefined, source: SourceText): string[] {
  return source.text.slice(node?.position?.start.offset, node?.position?.end.offset).split("\n");
}
