import type { PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { normalizeText } from "../../dialect/characters.ts";
import { listsMediaTypes } from "../../dialect/headers.ts";
import type { WrittenRequest } from "../../dialect/http.ts";
import { isSimpleName } from "../../dialect/names.ts";
import { matchRequestCells, matchRequestColumns, type RequestColumns } from "../../dialect/request-tables.ts";
import { isPathWithoutSlash } from "../../dialect/urls.ts";
import type { Cell, Row, TableBlock } from "../../model/page.ts";
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
    rows.flatMap((row) => readRouteRow(row, columns)?.requests ?? []),
  );
}

/**
 * `|Method|Path|` above rows of nothing but methods, known or not, and paths, and of media types, `|Produces|`, or what is
 * so or not: `|Requires authorization|`.
 */
export function listsPaths({ header, rows }: TableBlock): boolean {
  const columns = matchRequestColumns(header.map(({ text }) => text));
  if (columns === undefined || rows.length === 0) return false;
  return rows.every(({ cells }) =>
    cells.every(({ text }, index) => {
      if (index === columns.method) return /^[A-Z]+(?:\/|$)/.test(text);
      if (index === columns.url) return text.startsWith("/") || isPathWithoutSlash(text);
      return listsMediaTypes(text) || /^(?:yes|no)$/i.test(text);
    }),
  );
}

/** The request lines of a row, with the cell that holds the URLs: `/tickets` and `/tickets/{id}` on lines of their own. */
export function readRouteRow(
  { cells }: Row,
  { method, url }: RequestColumns,
): { requests: readonly WrittenRequest[]; cell: Cell } | undefined {
  const cell = cells[url];
  if (cell === undefined) return undefined;
  const requests = urlsOf(cell).map((text) => matchRequestCells(cells[method]?.text ?? "", text));
  return requests.every((request) => request !== undefined) ? { requests, cell } : undefined;
}

function urlsOf({ nodes, text }: Cell): readonly string[] {
  const written = nodes.length > 1 ? nodes.map(urlText).join("") : text;
  const lines = written.split("\n").map(normalizeText);
  return lines.filter((line) => line !== "");
}

/** What emphasis parts from the rest of a URL stands for a value: `/desks/*deskId*` is `/desks/{deskId}`. */
function urlText(node: PhrasingContent): string {
  if (node.type === "break" || (node.type === "html" && /^<br\b/i.test(node.value))) return "\n";
  if (node.type === "html") return "";
  const text = textOf(node).replaceAll("\n", " ");
  const isEmphasised = node.type === "strong" || node.type === "emphasis";
  return isEmphasised && isSimpleName(text) ? `{${text}}` : text;
}
