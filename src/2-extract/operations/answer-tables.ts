import { matchStatus, plainStatuses } from "../../dialect/response-phrases.ts";
import { matchObjectHeading } from "../../dialect/titles.ts";
import type { ProseBlock, TableBlock } from "../../model/page.ts";
import type { ExtractContext } from "../context.ts";
import { flatten } from "../page/flatten.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { isPropertyTable } from "../tables/table-kinds.ts";
import { isAnyJson } from "../text/type-expressions.ts";
import { rowsOf } from "./body-objects.ts";

/** What the tables below the Response of an operation list. */
export interface AnswerTables {
  /** Empty where there is no table, and where nothing tells which one is about the answer. */
  readonly answers: readonly AnswerTable[];
  /** Several tables stand there, and nothing tells which one is about the answer. */
  readonly ambiguous: boolean;
}

/** A table of properties, and those of the objects that it has rows for, by the names of these. */
export interface ListingTable {
  readonly table: TableBlock;
  readonly parts: ReadonlyMap<string, ListingTable>;
}

/** The table that lists the properties of an answer. */
export interface AnswerTable extends ListingTable {
  /** The status of the answer; absent where the table is about any. */
  readonly status?: number;
}

/** A table, and what the page says right before it. */
interface IntroducedTable {
  readonly table: TableBlock;
  readonly statuses: readonly number[];
  /** What may be the name of the object that it is about. */
  readonly names: readonly string[];
}

/** A row for an object, and where a table about it belongs. */
interface ObjectRow {
  readonly name: string;
  readonly depth: number;
  readonly parts: Map<string, ListingTable>;
}

/** A table about an answer, with all rows for objects in it and its parts; `several` stands for rows of one name. */
interface Group {
  readonly main: IntroducedTable;
  readonly parts: Map<string, ListingTable>;
  readonly objects: Map<string, ObjectRow | "several">;
}

/** Objects inside of objects are read down to here. */
const deepest = 10;

/**
 * Of several tables, each is about an answer with another status, or about an object that a table before has a row for:
 *
 *     |`keeper`|object|Who keeps it.|
 *
 *     The `keeper` object has these attributes:
 *          ^^^^^^
 */
export function findAnswerTables(sections: readonly PlacedSection[], context: ExtractContext): AnswerTables {
  const groups: Group[] = [];
  for (const introduced of sections.filter(({ role }) => role === "response").flatMap(introducedTables)) {
    const last = groups.at(-1);
    if (last && addPart(introduced, last, context)) continue;
    const parts = new Map<string, ListingTable>();
    const group: Group = { main: introduced, parts, objects: new Map() };
    addObjects(group, { table: introduced.table, parts, depth: 0 }, context);
    groups.push(group);
  }
  const statuses = groups.map(({ main }) => (main.statuses.length === 1 ? main.statuses[0] : undefined));
  const isApart = !statuses.includes(undefined) && new Set(statuses).size === groups.length;
  if (groups.length > 1 && !isApart) return { answers: [], ambiguous: true };
  for (const titled of sections.flatMap((placed) => titledTable(placed, context))) {
    groups.some((group) => addPart(titled, group, context));
  }
  const answers = groups.map(({ main, parts }, index): AnswerTable => {
    const status = groups.length > 1 ? statuses[index] : undefined;
    return { table: main.table, parts, ...(status !== undefined && { status }) };
  });
  return { answers, ambiguous: false };
}

/** Whether the words before a table name an object that the group has one row for, and it is the first about it. */
function addPart(
  { table, statuses, names }: IntroducedTable,
  group: Group,
  context: ExtractContext,
): boolean {
  const [row, ...others] = new Set(names.flatMap((name) => group.objects.get(name) ?? []));
  if (row === undefined || row === "several" || others.length > 0 || statuses.length > 0) return false;
  if (row.parts.has(row.name) || row.depth === deepest) return false;
  const parts = new Map<string, ListingTable>();
  row.parts.set(row.name, { table, parts });
  addObjects(group, { table, parts, depth: row.depth + 1 }, context);
  return true;
}

function addObjects(
  { objects }: Group,
  { table, parts, depth }: Omit<ObjectRow, "name"> & { readonly table: TableBlock },
  context: ExtractContext,
): void {
  for (const { name, type } of rowsOf(table, context)) {
    const key = name.toLowerCase();
    if (isAnyJson(type)) objects.set(key, objects.has(key) ? "several" : { name, depth, parts });
  }
}

function introducedTables({ section }: PlacedSection): readonly IntroducedTable[] {
  const found: IntroducedTable[] = [];
  let before: ProseBlock[] = [];
  for (const block of section.blocks) {
    if (block.tab !== undefined) continue;
    if (block.kind === "prose") before.push(block);
    if (block.kind !== "table" || !isPropertyTable(block)) continue;
    const codes = before.flatMap(({ node }) => flatten([node]).codes.map(({ value }) => value));
    const marked = codes.flatMap((code) => matchStatus(code) ?? []);
    const statuses = marked.length > 0 ? marked : before.flatMap(({ text }) => plainStatuses(text));
    found.push({
      table: block,
      statuses: [...new Set(statuses)],
      names: codes.map((code) => code.toLowerCase()),
    });
    before = [];
  }
  return found;
}

/** The one table below a heading that can name an object: `#### The keeper object`. */
function titledTable(
  { section, role, roles, effectiveRole, tables }: PlacedSection,
  { page }: ExtractContext,
): readonly IntroducedTable[] {
  const isBelow = role === undefined && (roles.length === 0 || effectiveRole === "response");
  const { heading } = section;
  const [table, ...others] = tables.filter(isPropertyTable);
  if (!isBelow || !heading || heading === page.title || !table || others.length > 0) return [];
  const name = matchObjectHeading(heading.text)?.name.replaceAll(" ", "").toLowerCase();
  return name === undefined ? [] : [{ table, statuses: [], names: [name] }];
}
