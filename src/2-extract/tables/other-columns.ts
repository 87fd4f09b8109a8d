import { type Columns, numbersRows, saysNothing } from "../../dialect/columns.ts";
import type { Row, TableBlock } from "../../model/page.ts";
import { describe } from "../text/describe.ts";

/** A column that says something of what the rows name which has no place of its own in the model: `|Default|`, `|Since|`. */
export interface OtherColumn {
  readonly head: string;
  readonly index: number;
}

/** The columns of a table that have none of the roles that are read, examples and values among them. */
export function otherColumns({ header }: TableBlock, columns: Columns): readonly OtherColumn[] {
  const { example: _example, value: _value, ...read } = columns;
  const taken = new Set<unknown>(Object.values(read));
  return header.flatMap(({ text }, index) => {
    const head = text.replace(/ ?[:?]$/, "");
    return taken.has(index) || numbersRows(head) ? [] : [{ head, index }];
  });
}

/** A description with what such columns say, each on a line: `Default: 40`. */
export function withOtherColumns(
  description: string,
  { cells }: Row,
  columns: readonly OtherColumn[],
): string {
  const lines = columns.flatMap(({ head, index }) => {
    const said = describe(cells[index]?.nodes ?? []);
    return saysNothing(said) ? [] : [`${head}: ${said}`];
  });
  return [description, ...lines].filter((text) => text !== "").join("\n");
}
