import type { SectionRole } from "../dialect/headings.ts";
import { matchListedType, matchSideTypeHeading, titlesTypes } from "../dialect/titles.ts";
import type { Page, Section, TableBlock } from "../model/page.ts";
import { columnsOf } from "./columns-of.ts";
import type { PlacedSection } from "./placed-sections.ts";
import { headsProperties, isPropertyTable } from "./table-kinds.ts";

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
 *
 * On a page whose title announces several, each heading with a table of properties is one: `# Billing resources`.
 */
export function typeScopes(sections: readonly PlacedSection[], page: Page): readonly TypeScope[] {
  const tables = sections.flatMap(({ tables }) => tables).filter(isPropertyTable);
  const mentioned = new Set(tables.flatMap(mentionedNames));
  const listsTypes = isListOfTypes(sections, page);
  const scopes: TypeScope[] = [];
  const taken = new Set<Section>();
  for (const placed of sections) {
    const { heading } = placed.section;
    if (heading === undefined || heading === page.title || taken.has(placed.section)) continue;
    if (placed.role !== undefined) continue;
    const within = new Set(sectionsBelow(placed.section));
    const own = sections.filter(({ section }) => within.has(section));
    const name =
      nameScope(heading.text, mentioned) ?? (listsTypes ? nameListed(heading.text, own) : undefined);
    if (name === undefined || !own.some(({ tables }) => tables.some(isPropertyTable))) continue;
    for (const section of within) taken.add(section);
    scopes.push({ name, sections: own });
  }
  return scopes;
}

function nameScope(heading: string, mentioned: ReadonlySet<string>): string | undefined {
  const found = matchSideTypeHeading(heading);
  return found && (found.certain || mentioned.has(found.name.toLowerCase())) ? found.name : undefined;
}

/** Below the heading itself, or below its heading "Properties", the first table lists properties. */
function nameListed(heading: string, own: readonly PlacedSection[]): string | undefined {
  const [first] = own.filter(({ tables }) => tables.length > 0);
  const isOwn = first === own[0] || first?.role === "properties";
  const [table] = first?.tables ?? [];
  return isOwn && table && headsProperties(table) ? matchListedType(heading) : undefined;
}

/** Sections that only a page about requests has. */
const exchangeRoles: ReadonlySet<SectionRole | undefined> = new Set<SectionRole>([
  "httpRequest",
  "request",
  "requestBody",
  "response",
]);

function isListOfTypes(sections: readonly PlacedSection[], { title }: Page): boolean {
  return (
    title !== undefined && titlesTypes(title.text) && !sections.some(({ role }) => exchangeRoles.has(role))
  );
}

function mentionedNames(table: TableBlock): string[] {
  const { type } = columnsOf(table);
  if (type === undefined) return [];
  return table.rows.flatMap(({ cells }) => (cells[type]?.text ?? "").toLowerCase().split(/[^\w]+/));
}

function sectionsBelow(section: Section): Section[] {
  return [section, ...section.sections.flatMap(sectionsBelow)];
}
