import { anchorOf } from "../dialect/anchors.ts";
import { trimCharacters } from "../dialect/characters.ts";
import { matchPropertyValuesHeading, matchValuesHeading } from "../dialect/headings.ts";
import { isSimpleName, isTypeName } from "../dialect/names.ts";
import { isDeprecatedTitle, matchEnumTitle, saysEnum, saysFlags } from "../dialect/titles.ts";
import type { EnumFacts, MemberFacts } from "../model/facts.ts";
import type { Heading, TableBlock } from "../model/page.ts";
import type { SourceSpan } from "../model/source.ts";
import { columnsOf } from "./columns-of.ts";
import type { ExtractContext } from "./context.ts";
import { describe } from "./describe.ts";
import type { Intro } from "./extract-intro.ts";
import { extractLooseMembers, extractMembers } from "./extract-members.ts";
import type { PlacedSection } from "./placed-sections.ts";
import { splitName } from "./split-name.ts";

/**
 * The enums that member tables declare: on the page of an enum, below `### x values`, on a page of lists. Where there is
 * no such table, the page of an enum may name the values in a sentence.
 */
export function extractEnums(
  sections: readonly PlacedSection[],
  intro: Intro,
  context: ExtractContext,
): EnumFacts[] {
  const namespace = intro.namespace ?? annotatedNamespace(sections);
  const declare = (
    placed: PlacedSection,
    named: NamedSection,
    table: TableBlock | undefined,
  ): EnumFacts[] => {
    const members = table ? extractMemberRows(table, context) : membersInProse(placed, context);
    if (members.length === 0) return [];
    const { name, namespace: own = namespace } = splitName(named.name);
    const said = `${named.heading.text} ${intro.description}`;
    return [
      {
        name,
        ...(own !== undefined && { namespace: own }),
        ...(named.anchor !== undefined && { anchor: named.anchor }),
        flags: table ? isFlags(table, said) : saysFlags(said),
        deprecated: isDeprecatedTitle(named.heading.text) || (named.anchor === undefined && intro.deprecated),
        description:
          named.anchor === undefined ? intro.description : describe(placed.prose.map(({ node }) => node)),
        members,
        source: named.heading.source,
      },
    ];
  };
  const named = sections.flatMap((placed) => {
    const name = nameSection(placed, context);
    return name ? [{ placed, name }] : [];
  });
  const tabulated = named.flatMap(({ placed, name }) => {
    const table = placed.tables.find(isMemberTable);
    return table ? declare(placed, name, table) : [];
  });
  if (tabulated.length > 0) return tabulated;
  const told = named.flatMap(({ placed, name }) =>
    name.anchor === undefined ? declare(placed, name, undefined) : [],
  );
  return told.slice(0, 1);
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
    return title && titled !== undefined ? { name: titled, heading: title } : undefined;
  }
  // A property has values, and a type that does not come with them.
  if (matchPropertyValuesHeading(heading.text) !== undefined) return undefined;
  const name = matchValuesHeading(heading.text)?.replace(/^.*\s/, "") ?? nameIntroduced(placed);
  if (name === undefined || !isTypeName(name)) return undefined;
  return { name, heading, anchor: anchorOf(heading.text) };
}

/** The heading is a name, and the text below it says that it is an enum's: "An enum that says how far it is." */
function nameIntroduced({ section, role, prose }: PlacedSection): string | undefined {
  const [opening] = prose;
  if (role !== undefined || opening === undefined || !saysEnum(opening.text)) return undefined;
  const { text = "" } = section.heading ?? {};
  return isSimpleName(text) ? text : undefined;
}

export function isMemberTable(table: TableBlock): boolean {
  const { rowKind, value, type, name } = columnsOf(table);
  if (rowKind === "member") return true;
  return type === undefined && (name ?? value) === 0;
}

export function extractMemberRows(table: TableBlock, context: ExtractContext): MemberFacts[] {
  const columns = columnsOf(table);
  const memberColumn = columns.name ?? columns.value ?? 0;
  const members: MemberFacts[] = [];
  const seen = new Map<string, SourceSpan>();
  for (const row of table.rows) {
    const cell = row.cells[memberColumn];
    const value = trimCharacters(cell?.text ?? "", "\"'`", "\"'`");
    const first = seen.get(value);
    if (cell === undefined || value === "" || value === "null") {
      const rule = value === "null" ? "null-member" : "empty-row";
      context.ledger.claimRow(row, rule);
    } else if (first !== undefined) {
      const related = [{ message: "listed first here", source: first }];
      context.report("extract/duplicate-row", cell.source, { name: value }, { related });
      context.ledger.claimRow(row, "diagnosed");
    } else {
      seen.set(value, cell.source);
      context.ledger.claimRow(row, "consumed");
      const description = columns.description === undefined ? undefined : row.cells[columns.description];
      members.push({ value, description: describe(description?.nodes ?? []), source: cell.source });
    }
  }
  return members;
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
