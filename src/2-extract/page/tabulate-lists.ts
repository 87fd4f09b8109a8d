import type { ListItem, PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { normalizeText } from "../../dialect/characters.ts";
import { matchSectionRole, type SectionRole } from "../../dialect/headings.ts";
import { isSimpleName } from "../../dialect/names.ts";
import { matchEnumTitle } from "../../dialect/titles.ts";
import type { Block, Cell, Heading, Page, Row, Section, TableBlock } from "../../model/page.ts";
import { createPlaces } from "../../model/places.ts";
import type { SourceSpan } from "../../model/source.ts";
import { columnsOf } from "../tables/columns-of.ts";
import {
  areSureType,
  areType,
  type ListedParameter,
  readListedParameter,
} from "../tables/listed-parameters.ts";

/**
 * A list of parameters as the table that other pages have:
 *
 *     - `limit` (integer) - How many at most.     |Parameter|Type   |Required|Description      |
 *                                                 |limit    |integer|        |How many at most.|
 *
 * `typeOf` tells the types of those that the list leaves without one. An item that names nothing is a row that nothing
 * reads.
 */
export function tabulateList(
  block: Block,
  page: Page,
  typeOf: (name: string) => string | undefined,
): TableBlock | undefined {
  const items = readItems(block, page);
  if (items.every(({ read }) => read === undefined)) return undefined;
  const rows = items.map((item) => typedRow(item, typeOf));
  return tableOf(typedHeads("Parameter"), rows, block);
}

/** A table of parameters whose columns leave their types out, as one that has them: `typeOf` tells. */
export function withTypes(table: TableBlock, typeOf: (name: string) => string | undefined): TableBlock {
  const { name = 0 } = columnsOf(table);
  const typed = (row: Row): Row => {
    const text = row.cells[name]?.text ?? "";
    // What cannot be a type says that there is none; a single word could be one.
    const said = row.cells
      .map((cell) => cell.text)
      .join(" ")
      .trim();
    const type = text === "" ? "" : (typeOf(text) ?? (said.includes(" ") ? said : ""));
    const cells = [...row.cells, cellOf(textNodes(type), row.cells[name]?.source ?? row.source)];
    return { ...row, cells, written: row.written + 1 };
  };
  const header = [...table.header, cellOf(textNodes("Type"), table.source)];
  return { ...table, header, rows: table.rows.map(typed) };
}

/** The heads that name what the rows below such a heading are. */
const heads: ReadonlyMap<SectionRole, string> = new Map<SectionRole, string>([
  ["properties", "Property"],
  ["relationships", "Relationship"],
  ["requestBody", "Property"],
  ["functionParameters", "Parameter"],
  ["parameters", "Parameter"],
  ["pathParameters", "Parameter"],
  ["queryParameters", "Parameter"],
  ["requestParameters", "Parameter"],
]);

/** A page with tables in place of the lists below such headings whose items have names and types. */
export function withTabulatedLists(page: Page): Page {
  const root = tabulateSection(page.root, undefined, page);
  return root === page.root ? page : { ...page, root };
}

function tabulateSection(section: Section, above: SectionRole | undefined, page: Page): Section {
  const { heading, blocks, sections } = section;
  const role = (heading && heading !== page.title ? matchSectionRole(heading.text) : undefined) ?? above;
  const head = role && heads.get(role);
  const isTabulated = blocks.some(({ kind, tab }) => kind === "table" && tab === undefined);
  const isEnum = role === "members" || titlesEnum(heading, page);
  const tabulate = (block: Block): TableBlock | undefined => {
    if (isEnum) return tabulateMembers(block, page);
    return head === undefined ? undefined : tabulateTypedList(block, page, head);
  };
  const tables = blocks.map((block) => (isTabulated ? undefined : tabulate(block)) ?? block);
  const inner = sections.map((child) => tabulateSection(child, role, page));
  const isSame =
    tables.every((block, index) => block === blocks[index]) &&
    inner.every((child, index) => child === sections[index]);
  return isSame ? section : { ...section, blocks: tables, sections: inner };
}

/** Most items have a type, and half of these one that can be nothing else; nothing reads the rows of the others. */
function tabulateTypedList(block: Block, page: Page, head: string): TableBlock | undefined {
  const items = readItems(block, page, areType);
  const typed = items.filter(({ read }) => read?.type !== undefined);
  const sure = typed.filter(({ read }) => read?.type && areSureType(read.type, page));
  if (typed.length * 2 <= items.length || sure.length * 2 < typed.length) return undefined;
  const rows = items.map((item) => typedRow(item, () => undefined));
  return tableOf(typedHeads(head), rows, block);
}

function titlesEnum(heading: Heading | undefined, { title }: Page): boolean {
  return title !== undefined && heading === title && matchEnumTitle(title.text) !== undefined;
}

/**
 * The values of an enum, each an item of its own that may say what it means:
 *
 *     - `open`: Somebody waits.
 *     - closed
 */
function tabulateMembers(block: Block, page: Page): TableBlock | undefined {
  const items = readItems(block, page, () => false).map((item) => ({ ...item, read: readMember(item) }));
  if (items.length === 0 || items.some(({ read }) => read === undefined)) return undefined;
  const rows = items.map(({ read, whole }) =>
    rowOf(
      [cellOf(textNodes(read?.name ?? ""), read?.place ?? whole), cellOf(read?.description ?? [], whole)],
      whole,
    ),
  );
  return tableOf(["Member", "Description"], rows, block);
}

function readMember({ item, read, whole }: ReadItem): ListedParameter | undefined {
  const name = textOf(item).trim();
  if (read === undefined)
    return isSimpleName(name) ? { name, place: whole, required: false, description: [] } : undefined;
  // What stands in parentheses says what the value means.
  return { ...read, description: [...(read.type ?? []), ...read.description] };
}

interface ReadItem {
  readonly item: ListItem;
  /** Absent where the item names nothing. */
  readonly read: ListedParameter | undefined;
  readonly whole: SourceSpan;
}

function readItems(block: Block, page: Page, isTyped = areSureType): readonly ReadItem[] {
  if (block.kind !== "prose" || block.node.type !== "list") return [];
  const { spanOf } = createPlaces(page);
  return block.node.children.map((item) => ({
    item,
    read: readListedParameter(item, page, isTyped),
    whole: spanOf(item),
  }));
}

function typedHeads(head: string): readonly string[] {
  return [head, "Type", "Required", "Description"];
}

function typedRow({ item, read, whole }: ReadItem, typeOf: (name: string) => string | undefined): Row {
  if (read === undefined) {
    const text = textNodes(normalizeText(textOf(item)));
    return rowOf(
      [text, [], [], []].map((nodes) => cellOf(nodes, whole)),
      whole,
    );
  }
  const fallback = () => textNodes(typeOf(read.name) ?? textOf(item.children[0] ?? item));
  return rowOf(
    [
      cellOf(textNodes(read.name), read.place),
      cellOf(read.type ?? fallback(), whole),
      cellOf(textNodes(read.required ? "yes" : ""), whole),
      cellOf(read.description, whole),
    ],
    whole,
  );
}

function tableOf(heads: readonly string[], rows: readonly Row[], { source }: Block): TableBlock {
  return { kind: "table", header: heads.map((head) => cellOf(textNodes(head), source)), rows, source };
}

function rowOf(cells: readonly Cell[], source: SourceSpan): Row {
  return { cells, written: cells.length, continuations: [], source };
}

function textNodes(text: string): readonly PhrasingContent[] {
  return text === "" ? [] : [{ type: "text", value: text }];
}

function cellOf(nodes: readonly PhrasingContent[], source: SourceSpan): Cell {
  return { text: normalizeText(textOf([...nodes])), nodes, source };
}
