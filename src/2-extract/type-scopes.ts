import { matchSideTypeHeading } from "../dialect/titles.ts";
import type { Page, Section, TableBlock } from "../model/page.ts";
import { columnsOf } from "./columns-of.ts";
import { isPropertyTable } from "./extract-properties.ts";
import type { PlacedSection } from "./placed-sections.ts";

/** The sections that declare one type. */
export interface TypeScope {
  /** The name in the heading that opens the scope. */
  readonly name: string;
  /** The section of that heading first, then those below it. */
  readonly sections: readonly PlacedSection[];
}

/**
 * The sections of a page that declare further types. The heading says that it is a type, or names one that a table of
 * the page uses:
 *
 *     |price|[money](#money)|The price.|
 *
 *     ### money
 *         ^^^^^
 */
export function typeScopes(sections: readonly PlacedSection[], page: Page): readonly TypeScope[] {
  const tables = sections.flatMap(({ tables }) => tables).filter(isPropertyTable);
  const mentioned = new Set(tables.flatMap(mentionedNames));
  const scopes: TypeScope[] = [];
  const taken = new Set<Section>();
  for (const placed of sections) {
    const { heading } = placed.section;
    if (heading === undefined || heading === page.title || taken.has(placed.section)) continue;
    const found = placed.role === undefined ? matchSideTypeHeading(heading.text) : undefined;
    if (found === undefined || !(found.certain || mentioned.has(found.name.toLowerCase()))) continue;
    const within = new Set(sectionsBelow(placed.section));
    const own = sections.filter(({ section }) => within.has(section));
    if (!own.some(({ tables }) => tables.some(isPropertyTable))) continue;
    for (const section of within) taken.add(section);
    scopes.push({ name: found.name, sections: own });
  }
  return scopes;
}

function mentionedNames(table: TableBlock): string[] {
  const { type } = columnsOf(table);
  if (type === undefined) return [];
  return table.rows.flatMap(({ cells }) => (cells[type]?.text ?? "").toLowerCase().split(/[^\w]+/));
}

function sectionsBelow(section: Section): Section[] {
  return [section, ...section.sections.flatMap(sectionsBelow)];
}
