import { matchExampleType } from "../../dialect/sample-values.ts";
import { isSureType } from "../../dialect/type-construct.ts";
import { matchType } from "../../dialect/type-constructs.ts";
import type { Cell, TableBlock } from "../../model/page.ts";
import type { TypeExpr } from "../../model/types.ts";
import type { ExtractContext } from "../context.ts";
import { readOpaqueType, typeTextOf } from "../text/extract-type.ts";
import { columnsOf } from "./columns-of.ts";

/** The column that tells the types of a table, and how. */
export interface TypeColumn {
  readonly index: number | undefined;
  /** The cells are examples: they need not be there, and none that cannot be read is reported by itself. */
  readonly byExample: boolean;
  readonly read: (cell: Cell) => TypeExpr;
}

/**
 * A column of types, else in tables of parameters one of values that holds types. Otherwise examples tell, if all of them
 * are JSON: `Lamp` may be anything, and where texts have no quotation marks, `42` may be one.
 *
 *     |Property|Description|Example|
 *     |size    |The size.  |42     |
 *                           ^^
 */
export function typeColumn(table: TableBlock, valueIsType: boolean, context: ExtractContext): TypeColumn {
  const { type, value, example } = columnsOf(table);
  const read = (cell: Cell) => readOpaqueType(cell, context);
  if (type !== undefined) return { index: type, byExample: false, read };
  if (valueIsType && value !== undefined && holdsSureType(cellsOf(table, value)))
    return { index: value, byExample: false, read };
  const shown = example ?? (valueIsType ? value : undefined);
  return shown === undefined
    ? { index: shown, byExample: false, read }
    : exampleColumn(table, shown, context);
}

function exampleColumn(table: TableBlock, index: number, { report }: ExtractContext): TypeColumn {
  const cells = cellsOf(table, index);
  const isJson = cells.length > 0 && cells.every(({ text }) => matchExampleType(text) !== undefined);
  const head = table.header[index];
  report(isJson ? "extract/types-from-examples" : "extract/untyped-table", head?.source ?? table.source, {
    head: head?.text ?? "",
  });
  const read = ({ text }: Cell): TypeExpr =>
    (isJson ? matchExampleType(text) : undefined) ?? { kind: "opaque", text };
  return { index, byExample: true, read };
}

function cellsOf({ rows }: TableBlock, index: number): readonly Cell[] {
  return rows.flatMap(({ cells }) => cells[index] ?? []).filter(({ text }) => text !== "");
}

/** One that cannot be anything but a type tells that the others are types, too. */
function holdsSureType(cells: readonly Cell[]): boolean {
  return cells.some(({ nodes }) => {
    const type = matchType(typeTextOf(nodes, new Map()));
    return type !== undefined && isSureType(type);
  });
}
