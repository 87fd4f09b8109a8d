import type { Limits } from "../model/limits.ts";

/** A part of a text by the offsets of its first and behind its last character. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** A row from its first tag to its last. */
export interface HtmlRow extends Extent {
  /** What stands between the tags of each cell. */
  readonly cells: readonly Extent[];
}

/** The rows of one table. */
export interface HtmlRows {
  readonly rows: readonly HtmlRow[];
  /** The first cell that spans a row in which it does not stand, because the cells that do have too many characters. */
  readonly leftOut: Extent | undefined;
}

/** A table from its first tag to its last. */
export interface HtmlTable {
  readonly start: number;
  /** Absent where the table does not end. */
  readonly end: number | undefined;
}

/** In a table of more columns cells span nothing: each could stand for very many. */
const mostColumns = 50;

/** The tags that make a table, and comments, in which tags mean nothing. */
const tableTag =
  /<!--(?:(?!-->)[\s\S])*|<(\/?)(table|thead|tbody|tfoot|tr|td|th)\b((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/gi;

const columnSpan = /\bcolspan\s*=\s*["']?(\d{1,4})/i;
const rowSpan = /\browspan\s*=\s*["']?(\d{1,4})/i;

interface OpenCell extends Extent {
  readonly isHead: boolean;
  readonly columns: number;
  readonly rows: number;
}

interface Reading {
  readonly rows: { start: number; end: number; cells: OpenCell[] }[];
  row: { start: number; cells: OpenCell[] } | undefined;
  cell: Omit<OpenCell, "end"> | undefined;
}

/** The tables of HTML in a text, in the order of their beginnings. */
export function findHtmlTables(text: string): HtmlTable[] {
  const tables: { start: number; end: number | undefined }[] = [];
  const open: typeof tables = [];
  for (const { name, isEnd, at, end } of tableTags(text, 0, text.length)) {
    if (name !== "table") continue;
    if (isEnd) {
      const table = open.pop();
      if (table) table.end = end;
    } else {
      const table = { start: at, end: undefined };
      tables.push(table);
      open.push(table);
    }
  }
  return tables;
}

/**
 * The rows of the table of HTML that stands there. End tags that HTML lets authors leave out may be missing, a table
 * inside of a cell is part of the cell, and a cell that spans rows or columns stands in each.
 */
export function readHtmlRows(text: string, { start, end }: Extent, { repeatedText }: Limits): HtmlRows {
  const reading: Reading = { rows: [], row: undefined, cell: undefined };
  let depth = 0;
  for (const tag of tableTags(text, start, end)) {
    if (tag.name === "table") depth += tag.isEnd ? -1 : 1;
    if (depth === 0) closeRow(reading, tag.at, tag.at);
    else if (depth === 1 && tag.name !== "table") readTag(tag, reading);
  }
  closeRow(reading, end, end);
  return spanCells(withoutLowerHeads(reading.rows), repeatedText);
}

/** A head cell over several rows says how many rows the head has, of which the first names the columns. */
function withoutLowerHeads(rows: Reading["rows"]): Reading["rows"] {
  const [first, ...others] = rows;
  if (first === undefined || !first.cells.every(({ isHead }) => isHead)) return rows;
  const height = Math.max(...first.cells.map((cell) => cell.rows));
  if (height === 1) return rows;
  const cells = first.cells.map((cell) => ({ ...cell, rows: 1 }));
  return [{ ...first, cells }, ...others.slice(height - 1)];
}

interface Tag {
  readonly name: string;
  readonly isEnd: boolean;
  readonly attributes: string;
  readonly at: number;
  readonly end: number;
}

function* tableTags(text: string, start: number, end: number): Generator<Tag> {
  for (const match of text.slice(start, end).matchAll(tableTag)) {
    const [written, slash, name = "", attributes = ""] = match;
    const at = start + match.index;
    // A comment has no name.
    if (slash === undefined) continue;
    yield { name: name.toLowerCase(), isEnd: slash !== "", attributes, at, end: at + written.length };
  }
}

function readTag({ name, isEnd, attributes, at, end }: Tag, reading: Reading): void {
  if (name === "td" || name === "th") {
    closeCell(reading, at);
    if (isEnd) return;
    reading.row ??= { start: at, cells: [] };
    reading.cell = {
      start: end,
      isHead: name === "th",
      columns: numberIn(attributes, columnSpan),
      rows: numberIn(attributes, rowSpan),
    };
  } else {
    closeRow(reading, at, isEnd && name === "tr" ? end : at);
    if (name === "tr" && !isEnd) reading.row = { start: at, cells: [] };
  }
}

function closeCell(reading: Reading, end: number): void {
  if (reading.cell) reading.row?.cells.push({ ...reading.cell, end });
  reading.cell = undefined;
}

function closeRow(reading: Reading, cellEnd: number, end: number): void {
  closeCell(reading, cellEnd);
  if (reading.row && reading.row.cells.length > 0) reading.rows.push({ ...reading.row, end });
  reading.row = undefined;
}

function numberIn(attributes: string, pattern: RegExp): number {
  const [, digits = "1"] = pattern.exec(attributes) ?? [];
  return Math.max(1, Number(digits));
}

/** Puts a cell in every place that it spans: where it spans rows again, where it spans columns empty. */
function spanCells(rows: Reading["rows"], repeatedText: number): HtmlRows {
  const widthOf = (cells: readonly OpenCell[]) => cells.reduce((sum, { columns }) => sum + columns, 0);
  if (rows.some(({ cells }) => widthOf(cells) > mostColumns)) return { rows, leftOut: undefined };
  let above: (OpenCell | undefined)[] = [];
  let repeated = 0;
  let leftOut: Extent | undefined;
  const spanned = rows.map(({ start, end, cells }) => {
    const placed: OpenCell[] = [];
    const written = [...cells];
    const carried = above;
    above = [];
    while (placed.length < mostColumns && (written.length > 0 || carried[placed.length] !== undefined)) {
      const fromAbove = carried[placed.length];
      if (fromAbove) repeated += fromAbove.end - fromAbove.start;
      const cell = fromAbove ?? written.shift();
      if (cell === undefined) break;
      const below = cell.rows > 1 ? { ...cell, rows: cell.rows - 1, columns: 1 } : undefined;
      above[placed.length] = below;
      const isLeftOut = fromAbove !== undefined && repeated > repeatedText;
      if (isLeftOut) leftOut ??= cell;
      placed.push(isLeftOut ? { ...cell, start: cell.end } : cell);
      for (let more = 1; more < cell.columns; more++) placed.push({ ...cell, start: cell.end, columns: 1 });
    }
    return { start, end, cells: placed };
  });
  return { rows: spanned, leftOut };
}
