import type { Columns } from "../../dialect/columns.ts";
import { matchPropertyName } from "../../dialect/names.ts";
import type { TableBlock } from "../../model/page.ts";
import type { ExtractContext } from "../context.ts";

/**
 * Whether a name of a table with dots in it is a path. Names are where two rows share what stands before the dot, or a row
 * is named so, except for those that JSON of the page has as keys:
 *
 *     |owner.name |String|Its name.  |
 *     |owner.phone|String|Its number.|
 */
export function dottedPaths(
  table: TableBlock,
  { name: column = 0 }: Columns,
  { page }: ExtractContext,
): (name: string) => boolean {
  const names = table.rows.flatMap(({ cells }) => matchPropertyName(cells[column]?.text ?? "")?.name ?? []);
  const outerNames = names.map(outerName);
  const isPath = (name: string) => outerName(name) !== name && !page.text.includes(`"${name}"`);
  const isShared = (name: string) => outerNames.filter((outer) => outer === outerName(name)).length > 1;
  const hasPaths = names.some((name) => isPath(name) && isShared(name));
  return (name) => hasPaths && isPath(name);
}

/** `owner` of `owner.name`; the names of annotations are whole: `@odata.type`, `@desk.mode`. */
function outerName(name: string): string {
  const [outer = ""] = name.split(".", 1);
  return name.includes("@") ? name : outer;
}
