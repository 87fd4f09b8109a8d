import { anchorOf } from "../../dialect/anchors.ts";
import { matchPropertyValuesHeading, matchValuesHeading } from "../../dialect/headings.ts";
import { isSimpleName, isTypeName } from "../../dialect/names.ts";
import { isDeprecatedTitle, matchEnumTitle, saysEnum, saysFlags } from "../../dialect/titles.ts";
import type { EnumFacts, MemberFacts } from "../../model/facts.ts";
import type { Heading, TableBlock } from "../../model/page.ts";
import type { ExtractContext } from "../context.ts";
import type { Intro } from "../extract-intro.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { columnsOf } from "../tables/columns-of.ts";
import { isMemberTable } from "../tables/table-kinds.ts";
import { describe } from "../text/describe.ts";
import { splitName } from "../text/split-name.ts";
import { extractMemberRows } from "./extract-member-rows.ts";
import { extractLooseMembers, extractMembers } from "./extract-members.ts";

/**
 * The enums that member tables declare: on the page of an enum, below `### x values`, on a page of lists. Where there is
 * no such table, the page of an enum may name the values in a sentence.
 */
export function extractEnums(
  sections: readonly PlacedSection[],
  intro: Intro,
  context: ExtractContext,
): EnumFacts[] {
  const page = { intro, namespace: intro.namespace ?? annotatedNamespace(sections) };
  const named = sections.flatMap((placed) => nameSection(placed, context) ?? []);
  const tabulated = named.flatMap((section) => {
    const table = section.placed.tables.find(isMemberTable);
    const members = table ? extractMemberRows(table, context) : [];
    return members.length > 0 ? [toEnum(section, { members, table }, page)] : [];
  });
  if (tabulated.length > 0) return tabulated;
  const told = named.flatMap((section) => {
    const members = section.anchor === undefined ? membersInProse(section.placed, context) : [];
    return members.length > 0 ? [toEnum(section, { members, table: undefined }, page)] : [];
  });
  return told.slice(0, 1);
}

interface ListedMembers {
  readonly members: readonly MemberFacts[];
  /** The table that lists them; absent where a sentence does. */
  readonly table: TableBlock | undefined;
}

/** An enum by its members: what the page says of itself holds for the enum that is the page's own. */
function toEnum(
  { name: written, heading, anchor, placed }: NamedSection,
  { members, table }: ListedMembers,
  { intro, namespace: common }: { readonly intro: Intro; readonly namespace: string | undefined },
): EnumFacts {
  const { name, namespace = common } = splitName(written);
  const isOwn = anchor === undefined;
  const said = `${heading.text} ${intro.description}`;
  return {
    name,
    ...(namespace !== undefined && { namespace }),
    ...(!isOwn && { anchor }),
    flags: table ? isFlags(table, said) : saysFlags(said),
    deprecated: isDeprecatedTitle(heading.text) || (isOwn && intro.deprecated),
    description: isOwn ? intro.description : describe(placed.prose.map(({ node }) => node)),
    members,
    source: heading.source,
  };
}

/** "Possible values are: `open`, `closed`." */
function membersInProse({ prose }: PlacedSection, context: ExtractContext): readonly MemberFacts[] {
  const lists = prose.map(({ node }) => {
    const members = extractMembers([node], context);
    return members.length > 0 ? members : extractLooseMembers([node], context);
  });
  return lists.find((members) => members.length > 1) ?? [];
}

interface NamedSection {
  readonly placed: PlacedSection;
  readonly name: string;
  readonly heading: Heading;
  /** That of the heading, unless it is the page's own. */
  readonly anchor?: string;
}

/** The name of the enum whose values a section holds. */
function nameSection(placed: PlacedSection, { page }: ExtractContext): NamedSection | undefined {
  const { section, role } = placed;
  const { heading } = section;
  if (heading === undefined) return undefined;
  const { title } = page;
  if (role === "members" || heading === title) {
    const titled = title && matchEnumTitle(title.text);
    return title && titled !== undefined ? { placed, name: titled, heading: title } : undefined;
  }
  // A property has values, and a type that does not come with them.
  if (matchPropertyValuesHeading(heading.text) !== undefined) return undefined;
  const name = matchValuesHeading(heading.text)?.replace(/^.*\s/, "") ?? nameIntroduced(placed);
  if (name === undefined || !isTypeName(name)) return undefined;
  return { placed, name, heading, anchor: anchorOf(heading.text) };
}

/** The heading is a name, and the text below it says that it is an enum's: "An enum that says how far it is." */
function nameIntroduced({ section, role, prose }: PlacedSection): string | undefined {
  const [opening] = prose;
  if (role !== undefined || opening === undefined || !saysEnum(opening.text)) return undefined;
  const { text = "" } = section.heading ?? {};
  return isSimpleName(text) ? text : undefined;
}

/** Flags have values that are powers of two, apart from zero and masks. */
function isFlags(table: TableBlock, text: string): boolean {
  if (saysFlags(text)) return true;
  const { value, name } = columnsOf(table);
  if (value === undefined || name === undefined) return false;
  const numbers = table.rows.map(({ cells }) => Number(cells[value]?.text || "NaN"));
  const powers = numbers.filter((n) => n > 0 && (n & (n - 1)) === 0).length;
  return numbers.length >= 4 && powers >= numbers.length - 2 && numbers.includes(4) && !numbers.includes(3);
}

/** A page of lists may name its namespace in the annotation at its end. */
function annotatedNamespace(sections: readonly PlacedSection[]): string | undefined {
  for (const { section } of sections) {
    for (const block of section.blocks) {
      const value = block.kind === "annotation" ? block.annotation.values.get("namespace")?.value : undefined;
      if (typeof value === "string" && isTypeName(value)) return value;
    }
  }
  return undefined;
}
