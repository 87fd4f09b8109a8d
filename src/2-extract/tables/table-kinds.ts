import { matchStatus, saysOtherStatuses } from "../../dialect/response-phrases.ts";
import type { Block, TableBlock } from "../../model/page.ts";
import { columnsOf } from "./columns-of.ts";

/**
 * A column that names and a column that types: rows of such a table declare properties or parameters. Examples tell the
 * types of what the head calls properties.
 */
export function isPropertyTable(table: TableBlock): boolean {
  const { name, type, example, rowKind } = columnsOf(table);
  const isTyped = type !== undefined || (example !== undefined && rowKind === "property");
  return name !== undefined && isTyped && rowKind !== "member" && !listsStatuses(table);
}

/** A table of what a request takes that leaves out the types: `|Parameter|Description|`, `|Name|Required|Description|`. */
export function listsUntyped(block: Block): block is TableBlock {
  if (block.kind !== "table" || listsStatuses(block)) return false;
  const { name, type, value, required, rowKind } = columnsOf(block);
  const isTyped = type !== undefined || value !== undefined || isPropertyTable(block);
  const isOther = rowKind === "member" || rowKind === "header";
  return name !== undefined && !isTyped && !isOther && (rowKind === "parameter" || required !== undefined);
}

/** A table with one status a row, where the last may be for all others: `|200 OK|The [ticket](ticket.md).|`. */
export function listsStatuses({ rows }: TableBlock): boolean {
  const firsts = rows.map(({ cells: [first] }) => first?.text ?? "");
  const statuses = firsts.filter((text) => matchStatus(text) !== undefined);
  return statuses.length > 0 && firsts.every((text) => statuses.includes(text) || saysOtherStatuses(text));
}

/** A table of properties whose head calls them so; `|Name|Type|` may list anything. */
export function headsProperties(table: TableBlock): boolean {
  return isPropertyTable(table) && columnsOf(table).rowKind === "property";
}

/** A table of the members of an enum: its head says so, or its first column has names or values, and none has types. */
export function isMemberTable(table: TableBlock): boolean {
  const { rowKind, value, type, name } = columnsOf(table);
  if (rowKind === "member") return true;
  return type === undefined && (name ?? value) === 0;
}

/** A table of what a request takes, in which a column headed Value may hold the types. */
export function isParameterTable(table: TableBlock): boolean {
  const { name, value } = columnsOf(table);
  return isPropertyTable(table) || (name !== undefined && value !== undefined);
}
