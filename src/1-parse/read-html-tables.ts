import type { Paragraph, PhrasingContent, RootContent, Table, TableCell, TableRow } from "mdast";
import type { Limits } from "../model/limits.ts";
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
  type Extent,
  findHtmlTables,
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
  limits: Limits,
): ReadTables {
  if (!content.some(holdsTable)) return { content };
  const tagged = withoutCode(source.text, content);
  const leftOut: Extent[] = [];
  const waiting = findHtmlTables(tagged);
  const reading = { source, definitions, tagged, waiting, leftOut, quotes: 0, limits };
  return { content: readNodes(content, reading), ...(leftOut[0] && { leftOut: leftOut[0] }) };
}

/** The content with tables in it, and the first cell that is too large for all the rows that it spans. */
export interface ReadTables {
  readonly content: readonly RootContent[];
  readonly leftOut?: Extent;
}

interface Reading {
  readonly source: SourceText;
  readonly definitions: Definitions;
  /** The text with blanks in place of code. */
  readonly tagged: string;
  /** The tables of the text that no node has been read for. */
  readonly waiting: HtmlTable[];
  readonly leftOut: Extent[];
  readonly limits: Limits;
  /** How many quotes what is read stands in. */
  readonly quotes: number;
}

function readNodes<Node extends RootContent>(
  content: readonly Node[],
  reading: Reading,
): (Node | Paragraph | Table)[] {
  const { tagged, waiting } = reading;
  const read: (Node | Paragraph | Table)[] = [];
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
    const mayHold = node.type === "html" || node.type === "paragraph";
    const tables = takeBefore(waiting, end).filter((table) => table.start >= start && mayHold);
    const made = tables.flatMap((table) => {
      // A table in a cell of another one belongs to that.
      if (table.start < done) return [];
      // Text that only speaks of a table holds no row; what is open in a paragraph ends with it.
      const open = node.type === "html" ? endOfOpenTable(content, node, index) : end;
      const tableEnd = Math.min(table.end ?? open, limit);
      if (laysOut(content, index, tableEnd)) return [];
      done = tableEnd;
      return readTable({ start: table.start, end: done }, reading) ?? [];
    });
    if (made.length === 0) read.push(node);
    else read.push(...(node.type === "paragraph" ? around(node, made) : made));
  }
  return read;
}

/** A paragraph in which a table begins: what stands before the table, the table, and what is left of the paragraph. */
function around(node: Paragraph, tables: readonly Table[]): (Paragraph | Table)[] {
  const [start, end] = [placeOf(tables[0]).start, placeOf(tables.at(-1)).end];
  const part = (children: PhrasingContent[]): Paragraph[] =>
    children.length === 0 ? [] : [{ ...node, children, position: betweenNodes(children) }];
  return [
    ...part(node.children.filter((child) => placeOf(child).end <= start)),
    ...tables,
    ...part(node.children.filter((child) => placeOf(child).start >= end)),
  ];
}

function betweenNodes(nodes: readonly PhrasingContent[]): Position {
  return between(placeOf(nodes[0]).start, placeOf(nodes.at(-1)).end);
}

function readInside(node: RootContent, reading: Reading): void {
  if (node.type === "blockquote")
    node.children = readNodes(node.children, { ...reading, quotes: reading.quotes + 1 });
  if (node.type !== "list") return;
  for (const item of node.children) item.children = readNodes(item.children, reading);
}

/** Takes the tables that begin before an offset out of those that wait. */
function takeBefore(waiting: HtmlTable[], end: number): HtmlTable[] {
  const count = waiting.findIndex(({ start }) => start >= end);
  return waiting.splice(0, count < 0 ? waiting.length : count);
}

function readTable({ start, end }: Extent, reading: Reading): Table | undefined {
  const { rows, leftOut } = readHtmlRows(reading.tagged, { start, end }, reading.limits);
  if (leftOut) {
    reading.leftOut.push(leftOut);
    return undefined;
  }
  const children = rows.map((row) => toRow(row, reading));
  return rows.length === 0 ? undefined : { type: "table", children, position: between(start, end) };
}

function toRow({ start, end, cells }: HtmlRow, reading: Reading): TableRow {
  const children = cells.map((cell) => toCell(cell, reading));
  // A row of one cell would be taken for the rest of the row above.
  if (children.length === 1) children.push(toCell({ start: end, end }, reading));
  return { type: "tableRow", children, position: between(start, end) };
}

/** Behind these characters a text is a paragraph, whatever it begins with. */
const paragraphStart = "x ";

/** What a cell holds, which is read as the cell of a table of Markdown would be: on one line. */
function toCell({ start, end }: Extent, reading: Reading): TableCell {
  const { source, quotes } = reading;
  const written = withoutQuotes(source.text.slice(start, end), quotes).replace(/\s/g, " ");
  const text = written.trim();
  const place = start + written.length - written.trimStart().length;
  const position = between(place, place + text.length);
  return { type: "tableCell", children: readContent(text, place, reading), position };
}

/** Each line of a quote begins with the marks of the quotes that it stands in, in place of which there are blanks. */
function withoutQuotes(text: string, quotes: number): string {
  if (quotes === 0) return text;
  return text.replace(/\n[ \t>]*/g, (start) => {
    let left = quotes;
    return start.replace(/[\n>]/g, (mark) => (mark === "\n" || left-- > 0 ? " " : mark));
  });
}

function readContent(
  text: string,
  place: number,
  { source, definitions, limits }: Reading,
): PhrasingContent[] {
  const position = between(place, place + text.length);
  if (text === "") return [];
  // A cell may hold many paragraphs, of which each is within the limits.
  if (countMarks(text, 0, text.length) > limits.paragraphMarks)
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
