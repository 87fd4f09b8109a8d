import type { WrittenRequest } from "../dialect/http.ts";
import { matchRequestCells, matchRequestColumns, type RequestColumns } from "../dialect/request-tables.ts";
import type { Cell, Row, TableBlock } from "../model/page.ts";
import type { PlacedSection } from "./placed-sections.ts";

/** A table whose rows are request lines: `|GET|https://api.example.com/v1/tickets|`. */
export interface RouteTable {
  readonly columns: RequestColumns;
  readonly rows: readonly Row[];
}

/** The tables of requests below "Request"; elsewhere such a table is a summary of other pages. */
export function findRouteTables(sections: readonly PlacedSection[]): readonly RouteTable[] {
  return sections.filter(holdsRoutes).flatMap(({ tables }) => tables.flatMap(asRouteTable));
}

function holdsRoutes({ effectiveRole, roles }: PlacedSection): boolean {
  return (effectiveRole === "httpRequest" || effectiveRole === "request") && !roles.includes("example");
}

function asRouteTable({ header, rows }: TableBlock): readonly RouteTable[] {
  const columns = matchRequestColumns(header.map(({ text }) => text));
  if (columns === undefined) return [];
  return rows.some((row) => readRouteRow(row, columns) !== undefined) ? [{ columns, rows }] : [];
}

/** The requests of a table that has the columns for them. */
export function requestsIn(table: TableBlock): readonly WrittenRequest[] {
  return asRouteTable(table).flatMap(({ columns, rows }) =>
    rows.flatMap((row) => readRouteRow(row, columns)?.request ?? []),
  );
}

/** `|Method|Path|` above rows of nothing but methods, known or not, and paths. */
export function listsPaths({ header, rows }: TableBlock): boolean {
  const columns = matchRequestColumns(header.map(({ text }) => text));
  if (columns === undefined || header.length > 2 || rows.length === 0) return false;
  return rows.every(
    ({ cells }) =>
      /^[A-Z]+(?:\/|$)/.test(cells[columns.method]?.text ?? "") &&
      cells[columns.url]?.text.startsWith("/") === true,
  );
}

/** The request line of a row, with the cell that holds its URL. */
export function readRouteRow(
  { cells }: Row,
  { method, url }: RequestColumns,
): { request: WrittenRequest; cell: Cell } | undefined {
  const cell = cells[url];
  const request = cell && matchRequestCells(cells[method]?.text ?? "", cell.text);
  return cell && request && { request, cell };
}
