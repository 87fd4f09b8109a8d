import type { Columns } from "../dialect/columns.ts";
import { matchPropertyName } from "../dialect/names.ts";
import type { TableBlock } from "../model/page.ts";
import type { ExtractContext } from "./context.ts";

/**
 * Whether a name of a table with dots in it is a path. It is one where another row has what stands before its dot, or
 * begins with it, unless JSON of the page has the name as a key:
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
  const isShared = (outer: string) => outerNames.filter((name) => name === outer).length > 1;
  return (name) => {
    const outer = outerName(name);
    return outer !== name && isShared(outer) && !page.text.includes(`"${name}"`);
  };
}

/** `owner` of `owner.name`; the names of annotations are whole: `odata.type`, `@desk.mode`. */
function outerName(name: string): string {
  const [outer = ""] = name.split(".", 1);
  return name.includes("@") || outer === "odata" ? name : outer;
}
