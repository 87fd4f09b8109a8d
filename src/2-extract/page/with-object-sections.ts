import { matchIntroducedObject } from "../../dialect/object-phrases.ts";
import type { Block, Page, Section, TableBlock } from "../../model/page.ts";
import { columnsOf } from "../tables/columns-of.ts";
import { isPropertyTable } from "../tables/table-kinds.ts";
import { madeHeading } from "./made-heading.ts";
import { mapSections } from "./map-sections.ts";
import { mentionedNames } from "./type-scopes.ts";

/**
 * A page with tables about objects that a table before them has rows or types for, as one with a heading for each:
 *
 *     |owners|list<Keeper>|            |owners|list<Keeper>|
 *
 *                                      ### Keeper object
 *     The Keeper object contains:      The Keeper object contains:
 *     |name|string|                    |name|string|
 */
export function withObjectSections(page: Page): Page {
  return mapSections(page, partObjects);
}

/** What the rows of a table name, in lower case. */
function namesIn(table: TableBlock): readonly string[] {
  const { name = 0 } = columnsOf(table);
  return table.rows.map(({ cells }) => (cells[name]?.text ?? "").toLowerCase());
}

function partObjects(section: Section): Section {
  const { blocks } = section;
  const mentioned = new Set<string>();
  const objects: Section[] = [];
  const taken = new Set<Block>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "table" || block.tab !== undefined || !isPropertyTable(block)) continue;
    const before = blocks[index - 1];
    const name = before?.kind === "prose" ? matchIntroducedObject(before.text) : undefined;
    if (before && name !== undefined && mentioned.has(name.toLowerCase())) {
      const heading = madeHeading(`${name} object`, before.source, (section.heading?.depth ?? 1) + 1);
      objects.push({ heading, blocks: [before, block], sections: [] });
      for (const one of [before, block]) taken.add(one);
    }
    for (const one of [...mentionedNames(block), ...namesIn(block)]) mentioned.add(one);
  }
  if (objects.length === 0) return section;
  const sections = [...objects, ...section.sections];
  return { ...section, blocks: blocks.filter((one) => !taken.has(one)), sections };
}
