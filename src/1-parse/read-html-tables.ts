import type { PhrasingContent, RootContent, Table, TableCell, TableRow } from "mdast";
import { defaultLimits } from "../model/limits.ts";
import { countMarks } from "./count-marks.ts";
import { foldTags } from "./fold-tags.ts";
import {
  endOfOpenTable,
  holdsTable,
  laysOut,
  placeOf,
  standsAlone,
  withoutCode,
} from "./html-table-extent.ts";
import {
  findHtmlTables,
  type HtmlCell,
  type HtmlRow,
  type HtmlTable,
  readHtmlRows,
} from "./html-table-rows.ts";
import { moveNode } from "./move-node.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import type { SourceText } from "./source-text.ts";
import { usedDefinitions } from "./used-definitions.ts";

type Position = NonNullable<Table["position"]>;
type Definitions = ReadonlyMap<string, string>;

/**
 * Reads tables that are written as HTML. For Markdown such a table is a block without meaning, which a blank line even
 * cuts into several:
 *
 *     <table>
 *     <tr><th>Property</th><th>Type</th></tr>
 *     <tr><td>id</td><td>String</td></tr>
 *     </table>
 */
export function readHtmlTables(
  content: readonly RootContent[],
  source: SourceText,
  definitions: Definitions,
): RootContent[] {
  if (!content.some(holdsTable)) return [...content];
  const tagged = withoutCode(source.text, content);
  return readNodes(content, { source, definitions, tagged, waiting: findHtmlTables(tagged) });
}

interface Reading {
  readonly source: SourceText;
  readonly definitions: Definitions;
  /** The text with blanks in place of code. */
  readonly tagged: string;
  /** The tables of the text that no node has been read for. */
  readonly waiting: HtmlTable[];
}

function readNodes<Node extends RootContent>(content: readonly Node[], reading: Reading): (Node | Table)[] {
  const { source, definitions, tagged, waiting } = reading;
  const read: (Node | Table)[] = [];
  const limit = placeOf(content.at(-1)).end;
  let done = 0;
  for (const [index, node] of content.entries()) {
    const { start, end } = placeOf(node);
    // A blank line in the table above has made a node of its own for what follows.
    if (end <= done) {
      if (standsAlone(node, tagged)) read.push(node);
      continue;
    }
    readInside(node, reading);
    const tables = takeBefore(waiting, end).filter((table) => node.type === "html" && table.start >= start);
    const made = tables.flatMap((table) => {
      // A table in a cell of another one belongs to that.
      if (table.start < done) return [];
      const tableEnd = Math.min(table.end ?? endOfOpenTable(content, node, index), limit);
      if (laysOut(content, index, tableEnd)) return [];
      done = tableEnd;
      const rows = readHtmlRows(tagged, table.start, done);
      return toTable(rows, between(table.start, done), source, definitions) ?? [];
    });
    read.push(...(made.length > 0 ? made : [node]));
  }
  return read;
}

function readInside(node: RootContent, reading: Reading): void {
  if (node.type === "blockquote") node.children = readNodes(node.children, reading);
  if (node.type !== "list") return;
  for (const item of node.children) item.children = readNodes(item.children, reading);
}

/** Takes the tables that begin before an offset out of those that wait. */
function takeBefore(waiting: HtmlTable[], end: number): HtmlTable[] {
  const count = waiting.findIndex(({ start }) => start >= end);
  return waiting.splice(0, count < 0 ? waiting.length : count);
}

function toTable(
  rows: readonly HtmlRow[],
  position: Position,
  source: SourceText,
  definitions: Definitions,
): Table | undefined {
  const children = rows.map((row) => toRow(row, source, definitions));
  return rows.length === 0 ? undefined : { type: "table", children, position };
}

function toRow({ start, end, cells }: HtmlRow, source: SourceText, definitions: Definitions): TableRow {
  const children = cells.map((cell) => toCell(cell, source, definitions));
  // A row of one cell would be taken for the rest of the row above.
  if (children.length === 1) children.push(toCell({ start: end, end }, source, definitions));
  return { type: "tableRow", children, position: between(start, end) };
}

/** Behind these characters a text is a paragraph, whatever it begins with. */
const paragraphStart = "x ";

/** What a cell holds, which is read as the cell of a table of Markdown would be: on one line. */
function toCell({ start, end }: HtmlCell, source: SourceText, definitions: Definitions): TableCell {
  const written = source.text.slice(start, end).replace(/\s/g, " ");
  const text = written.trim();
  const place = start + written.length - written.trimStart().length;
  const position = between(place, place + text.length);
  return { type: "tableCell", children: readContent(text, place, source, definitions), position };
}

function readContent(
  text: string,
  place: number,
  source: SourceText,
  definitions: Definitions,
): PhrasingContent[] {
  const position = between(place, place + text.length);
  if (text === "") return [];
  // A cell may hold many paragraphs, of which each is within the limits.
  if (countMarks(text, 0, text.length) > defaultLimits.paragraphMarks)
    return [{ type: "text", value: text, position }];
  const lines = [
    paragraphStart + text,
    "",
    ...usedDefinitions(source.text.slice(place, place + text.length), definitions),
  ];
  const [paragraph] = parseMarkdown(lines.join("\n")).children;
  if (paragraph?.type !== "paragraph") return [{ type: "text", value: text, position }];
  moveNode(paragraph, (offset) => Math.max(place, place + offset - paragraphStart.length));
  return foldTags(withoutStart(paragraph.children));
}

function withoutStart([first, ...others]: readonly PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== "text") return [...(first ? [first] : []), ...others];
  const value = first.value.slice(paragraphStart.length);
  return value === "" ? others : [{ ...first, value }, ...others];
}

/** Lines and columns follow from the offsets; nobody asks for them. */
function between(start: number, end: number): Position {
  return { start: { line: 1, column: 1, offset: start }, end: { line: 1, column: 1, offset: end } };
}
