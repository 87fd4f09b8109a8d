import type { PhrasingContent, Table, TableCell, TableRow } from "mdast";
import type { Cell, Row, TableBlock } from "../model/page.ts";
import { plainText } from "./plain-text.ts";
import type { SourceText } from "./source-text.ts";

/** Reads a table; rows that a line break or a stray pipe has torn are mended. */
export function parseTable(table: Table, source: SourceText, tab: string | undefined): TableBlock {
  const [headerRow, ...bodyRows] = table.children;
  const header = headerRow ? headerRow.children.map((cell) => parseCell(cell, source)) : [];
  return {
    kind: "table",
    header,
    rows: parseRows(bodyRows, header.length, source),
    ...(tab !== undefined && { tab }),
    source: source.spanOf(table),
  };
}

function parseRows(rows: readonly TableRow[], width: number, source: SourceText): Row[] {
  const parsed: Row[] = [];
  for (const [index, row] of rows.entries()) {
    const previous = parsed.at(-1);
    const above = rows[index - 1];
    if (previous && above && isContinuation(row, above, width, source)) {
      parsed[parsed.length - 1] = continueRow(previous, row, source);
      continue;
    }
    const cells = row.children.map((cell) => parseCell(cell, source));
    parsed.push({
      cells: joinSurplus(cells, width, source),
      written: cells.length,
      continuations: [],
      source: source.spanOf(row),
    });
  }
  return parsed;
}

/**
 * A line break inside a description makes a row of its own:
 *
 *     |state|String|The state of the
 *     widget. Possible values are: `on`, `off`.|
 */
function isContinuation(row: TableRow, above: TableRow, width: number, source: SourceText): boolean {
  if (row.children.length !== 1 || width < 2) return false;
  return !lineOf(row, source).startsWith("|") && !lineOf(above, source).endsWith("|");
}

function lineOf(row: TableRow, source: SourceText): string {
  return source.text.slice(row.position?.start.offset, row.position?.end.offset).trim();
}

function continueRow(row: Row, continuation: TableRow, source: SourceText): Row {
  const [torn] = continuation.children;
  const last = row.cells.at(-1);
  if (torn === undefined || last === undefined) return row;
  const cells = [...row.cells.slice(0, -1), joinCells(last, parseCell(torn, source), " ", source)];
  return { ...row, cells, continuations: [...row.continuations, source.spanOf(continuation)] };
}

/** A pipe that should have been escaped makes cells beyond the header's width: they belong to the last one. */
function joinSurplus(cells: readonly Cell[], width: number, source: SourceText): Cell[] {
  const kept = cells.slice(0, width);
  for (const cell of cells.slice(width)) {
    const last = kept.at(-1);
    if (last && cell.nodes.length > 0) kept[kept.length - 1] = joinCells(last, cell, " | ", source);
  }
  return kept;
}

function joinCells(left: Cell, right: Cell, separator: string, source: SourceText): Cell {
  const nodes: PhrasingContent[] = [...left.nodes, { type: "text", value: separator }, ...right.nodes];
  return {
    text: plainText(nodes),
    nodes,
    source: source.span(left.source.start.offset, right.source.end.offset),
  };
}

/** A cell's own position begins at its leading pipe, so the place of its content is taken. */
function parseCell(cell: TableCell, source: SourceText): Cell {
  const { children } = cell;
  if (children.length > 0)
    return { text: plainText(children), nodes: children, source: source.spanOf(children) };
  const start = cell.position?.start.offset ?? 0;
  const end = cell.position?.end.offset ?? start;
  const inside = Math.min(start + (source.text[start] === "|" ? 1 : 0), end);
  return { text: "", nodes: [], source: source.span(inside, inside) };
}
