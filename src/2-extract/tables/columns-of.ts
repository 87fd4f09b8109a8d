import { type Columns, matchColumns } from "../../dialect/columns.ts";
import type { TableBlock } from "../../model/page.ts";
import { columnsByCells } from "./columns-by-cells.ts";

const known = new WeakMap<TableBlock, Columns>();

/** The columns of a table. Many rules ask for those of one table, which are matched once. */
export function columnsOf(table: TableBlock): Columns {
  const found = known.get(table) ?? columnsByCells(table, matchColumns(table.header.map(({ text }) => text)));
  known.set(table, found);
  return found;
}

/** What the rows of a table name. */
export function namesIn(table: TableBlock): readonly string[] {
  const { name = 0 } = columnsOf(table);
  return table.rows.map(({ cells }) => cells[name]?.text ?? "");
}
