import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { saysOtherThing } from "../../dialect/object-phrases.ts";
import { matchScalar } from "../../dialect/scalars.ts";
import type { PropertyFacts } from "../../model/facts.ts";
import type { TableBlock } from "../../model/page.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { columnsOf, namesIn } from "../tables/columns-of.ts";
import { isPropertyTable } from "../tables/table-kinds.ts";
import { splitName } from "../text/split-name.ts";

/**
 * The tables that declare properties of the type named `type`. The first below each heading does; a further one where
 * the JSON representation knows most of its names, or where it stands below "Properties" and no words say that it
 * describes something inside a property.
 */
export function propertyTables(
  sections: readonly PlacedSection[],
  type: string,
  json: readonly PropertyFacts[],
): TableBlock[] {
  const keys = new Set(json.map(({ name }) => name));
  const found: TableBlock[] = [];
  for (const placed of sections) {
    if (!declaresProperties(placed)) continue;
    const goesOn = placed.role === "properties" || placed.role === "relationships";
    const own: TableBlock[] = [];
    for (const table of placed.tables.filter(isPropertyTable)) {
      const names = namesIn(table);
      const known = names.filter((name) => keys.has(name)).length;
      const isKnown = known * 2 > names.length && names.length > 0;
      if (isKnown || found.length === 0 || (goesOn && continues(table, own, type, placed))) {
        found.push(table);
        own.push(table);
      }
    }
  }
  return found;
}

/** Whether a table lists what the tables above it do not, of the same thing; the first below a heading always does. */
function continues(
  table: TableBlock,
  above: readonly TableBlock[],
  type: string,
  { section: { blocks } }: PlacedSection,
): boolean {
  const last = above.at(-1);
  if (last === undefined) return true;
  const listed = new Set(above.flatMap(namesIn));
  if (namesIn(table).some((name) => listed.has(name))) return false;
  const things = new Set(above.flatMap(thingsIn));
  const between = blocks.slice(blocks.indexOf(last) + 1, blocks.indexOf(table));
  const words = between.flatMap((block) => (block.kind === "prose" ? [marked(block.node)] : []));
  return !saysOtherThing(words.join("\n"), splitName(type).name, things);
}

/** What may be described further below: the properties and their types. */
function thingsIn(table: TableBlock): readonly string[] {
  const { type } = columnsOf(table);
  const types = table.rows.flatMap(({ cells }) => (cells[type ?? -1]?.text ?? "").split(/[^\w.]+/));
  const named = types.filter((name) => matchScalar(name) === undefined).map((name) => splitName(name).name);
  return [...namesIn(table), ...named].map((name) => name.toLowerCase());
}

/** Text in which whatever stands out has the marks of code: "The `settings` object has these properties." */
function marked(node: Nodes): string {
  if (["strong", "emphasis", "inlineCode", "link", "linkReference"].includes(node.type))
    return `\`${textOf(node)}\``;
  return "children" in node ? node.children.map(marked).join("") : textOf(node);
}

function declaresProperties({ effectiveRole, role }: PlacedSection): boolean {
  if (role === "properties" || role === "relationships") return true;
  return (
    effectiveRole === undefined ||
    effectiveRole === "properties" ||
    effectiveRole === "jsonRepresentation" ||
    effectiveRole === "relationships"
  );
}
