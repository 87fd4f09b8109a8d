import type { Paragraph, Table } from "mdast";
import { cellsOf, isDelimiterRow } from "../dialect/table-lines.ts";
import { moveNode } from "./move-node.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import type { SourceText } from "./source-text.ts";
import { usedDefinitions } from "./used-definitions.ts";

/**
 * Reads a paragraph as the table that its author meant. GFM takes a table whose delimiter row has another number of
 * cells than its header for plain text:
 *
 *     |Member|Value|Description|
 *     |:---|:---|
 */
export function parseLenientTable(
  paragraph: Paragraph,
  source: SourceText,
  definitions: ReadonlyMap<string, string>,
): Table | undefined {
  const start = paragraph.position?.start.offset ?? 0;
  const end = paragraph.position?.end.offset ?? start;
  const text = source.text.slice(start, end);
  if (!text.includes("|")) return undefined;
  const [header, delimiter, ...rows] = text.split("\n");
  if (header === undefined || delimiter === undefined) return undefined;
  if (!header.includes("|") || !isDelimiterRow(delimiter)) return undefined;
  const width = cellsOf(header).length;
  const mended = `|${"-|".repeat(width)}`;
  const tree = parseMarkdown([header, mended, ...rows, "", ...usedDefinitions(text, definitions)].join("\n"));
  const [table] = tree.children;
  if (table?.type !== "table") return undefined;
  const headerEnd = header.length;
  const grown = mended.length - delimiter.length;
  moveNode(table, (offset) => start + (offset > headerEnd ? offset - grown : offset));
  return table;
}
