import { anchorOf, matchAnchor } from "../../dialect/anchors.ts";
import type { SectionRole } from "../../dialect/headings.ts";
import { matchScalar } from "../../dialect/scalars.ts";
import {
  headsTypes,
  matchLinkedType,
  matchListedType,
  matchSideTypeHeading,
  matchTypeTitle,
  titlesTypes,
  withoutKind,
} from "../../dialect/titles.ts";
import type { Page, Section, TableBlock } from "../../model/page.ts";
import { columnsOf } from "../tables/columns-of.ts";
import { headsProperties, isPropertyTable } from "../tables/table-kinds.ts";
import type { PlacedSection } from "./placed-sections.ts";

/** The sections of a page of operations that declare types beside them, below `## Definitions` say. */
export function typeScopesBeside(
  sections: readonly PlacedSection[],
  page: Page,
  isOpen: (table: TableBlock) => boolean,
): readonly TypeScope[] {
  const isExample = ({ roles }: PlacedSection) => roles.includes("example") || roles.includes("request");
  return typeScopes(sections, page)
    .filter(({ sections: own }) => {
      const tables = own.flatMap(({ tables }) => tables).filter(isPropertyTable);
      return !own.some(isExample) && tables.every(isOpen);
    })
    .map(({ name, sections: own }) => ({ name, sections: own.map(withoutRolesAbove) }));
}

/** What stands below "Response" says what comes back; a type there is one as elsewhere. */
function withoutRolesAbove({ roles: _, effectiveRole: __, ...placed }: PlacedSection): PlacedSection {
  const { role } = placed;
  return { ...placed, roles: role === undefined ? [] : [role], effectiveRole: role };
}

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
 * On a page whose title announces several, each heading with a table of properties is one: `# Billing resources`; so is
 * each below a heading that does: `## Data resources`.
 */
export function typeScopes(sections: readonly PlacedSection[], page: Page): readonly TypeScope[] {
  const tables = sections.flatMap(({ tables }) => tables).filter(isPropertyTable);
  const mentioned = new Set(tables.flatMap(mentionedNames));
  const linked = new Set(sections.flatMap(({ tables }) => tables).flatMap(linkedAnchors));
  const listsTypes = isListOfTypes(sections, page);
  const listed = new Set(sections.filter(isHeadOfTypes).flatMap(({ section }) => sectionsBelow(section)));
  const scopes: TypeScope[] = [];
  const taken = new Set<Section>();
  for (const placed of sections) {
    const { heading } = placed.section;
    if (heading === undefined || heading === page.title || taken.has(placed.section)) continue;
    if (placed.role !== undefined) continue;
    const within = new Set(sectionsBelow(placed.section));
    const own = sections.filter(({ section }) => within.has(section));
    const name =
      nameScope(heading.text, mentioned, page.title && matchTypeTitle(page.title.text)) ??
      (linked.has(anchorOf(heading.text)) ? matchLinkedType(heading.text) : undefined) ??
      (listed.has(placed.section) ? nameListed(withoutKind(heading.text), own) : undefined) ??
      (listsTypes ? nameListed(heading.text, own) : undefined);
    if (name === undefined || !own.some(({ tables }) => tables.some(isPropertyTable))) continue;
    for (const section of within) taken.add(section);
    scopes.push({ name, sections: own });
  }
  return scopes;
}

/** A single word with a capital, `Table`, is a type that a cell names, too, unless the page is about that. */
function nameScope(
  heading: string,
  mentioned: ReadonlySet<string>,
  own: string | undefined,
): string | undefined {
  const found = matchSideTypeHeading(heading);
  if (found) return found.certain || mentioned.has(found.name.toLowerCase()) ? found.name : undefined;
  const isWord = /^[A-Z][a-z]+$/.test(heading) && heading !== own && matchScalar(heading) === undefined;
  return isWord && mentioned.has(heading.toLowerCase()) ? heading : undefined;
}

/** `## Data resources`, and not the title of the page. */
function isHeadOfTypes({ role, roles, section: { heading } }: PlacedSection): boolean {
  return role === undefined && roles.length === 0 && heading !== undefined && headsTypes(heading.text);
}

/** Below the heading itself, or below its heading "Properties", the first table lists properties. */
function nameListed(heading: string, own: readonly PlacedSection[]): string | undefined {
  const [first] = own.filter(({ tables }) => tables.length > 0);
  const isOwn = first === own[0] || first?.role === "properties";
  const [table] = first?.tables ?? [];
  return isOwn && table && listsProperties(table) ? matchListedType(heading) : undefined;
}

/** On a page about types, `|Name|Type|` lists properties, too. */
function listsProperties(table: TableBlock): boolean {
  return headsProperties(table) || (isPropertyTable(table) && columnsOf(table).rowKind === "unspecific");
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

/** The words of the cells below "Type", in lower case. */
export function mentionedNames(table: TableBlock): string[] {
  const { type } = columnsOf(table);
  if (type === undefined) return [];
  return table.rows.flatMap(({ cells }) => (cells[type]?.text ?? "").toLowerCase().split(/[^\w]+/));
}

/** The headings to which a table links: `[Report](#report)`. */
function linkedAnchors(table: TableBlock): string[] {
  const nodes = table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.nodes));
  return nodes.flatMap((node) =>
    node.type === "link" && node.url.startsWith("#") ? (matchAnchor(node.url.slice(1)) ?? []) : [],
  );
}

function sectionsBelow(section: Section): Section[] {
  return [section, ...section.sections.flatMap(sectionsBelow)];
}
