import { type Columns, headsMethods } from "../../dialect/columns.ts";
import { matchPropertyName } from "../../dialect/names.ts";
import { isSureType } from "../../dialect/type-construct.ts";
import { matchType } from "../../dialect/type-constructs.ts";
import type { Cell, TableBlock } from "../../model/page.ts";
import { typeTextOf } from "../text/extract-type.ts";

/**
 * The columns of a table where the cells tell what a head does not: below one of them stand types and nothing else, or
 * beside types stand names and nothing else.
 *
 *     |Property|Kind  |Description|        |Variable|Type  |Description|
 *     |title   |String|The title. |        |limit   |Int32 |How many.  |
 *               ^^^^^^                      ^^^^^
 */
export function columnsByCells({ header, rows }: TableBlock, columns: Columns): Columns {
  const cellsOf = (column: number): readonly Cell[] =>
    rows.flatMap(({ cells }) => cells[column] ?? []).filter(({ text }) => text !== "");
  const { name, type, rowKind } = columns;
  if (name !== undefined && type === undefined) {
    if (rowKind === "member" || rowKind === "header") return columns;
    const taken = new Set<unknown>(Object.values(columns));
    const found = header.findIndex((_, index) => !taken.has(index) && areTypes(cellsOf(index)));
    return found < 0 ? columns : { ...columns, type: found };
  }
  if (name === undefined && type !== undefined && type > 0 && !header.some(({ text }) => headsMethods(text)))
    return areNames(cellsOf(0)) && areTypes(cellsOf(type))
      ? { ...columns, name: 0, rowKind: "unspecific" }
      : columns;
  return columns;
}

function areNames(cells: readonly Cell[]): boolean {
  return cells.length > 0 && cells.every(({ text }) => matchPropertyName(text) !== undefined);
}

/** All may be types, and most of them cannot be anything else. */
function areTypes(cells: readonly Cell[]): boolean {
  const types = cells.map(({ nodes }) => matchType(typeTextOf(nodes, new Map())));
  const sure = types.filter((type) => type !== undefined && isSureType(type));
  return sure.length > cells.length / 2 && !types.includes(undefined);
}
