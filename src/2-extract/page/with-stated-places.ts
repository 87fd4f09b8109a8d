import { matchStatedPlace, placeHeadings, type StatedPlace } from "../../dialect/parameter-places.ts";
import { matchType } from "../../dialect/type-constructs.ts";
import type { Block, Page, ProseBlock, Row, Section, TableBlock } from "../../model/page.ts";
import type { Ledger } from "../ledger.ts";
import { columnsOf } from "../tables/columns-of.ts";
import { typeTextOf } from "../text/extract-type.ts";
import { madeHeading } from "./made-heading.ts";
import { mapSections } from "./map-sections.ts";

/**
 * A page with tables whose rows say where they are sent, as one with a heading for each place. A column tells, in which
 * every row names a place, or rows that name nothing else:
 *
 *     |Name   |Type  |Location|        |Name   |Type  |
 *     |id     |string|Path    |        |Path   |
 *     |comment|string|Body    |        |id     |string|
 */
export function withStatedPlaces(page: Page, ledger: Ledger): Page {
  return mapSections(page, (section) => partTables(section, ledger));
}

function partTables(section: Section, ledger: Ledger): Section {
  const parted = section.blocks.map((block) => partTable(block, (section.heading?.depth ?? 1) + 1, ledger));
  if (parted.every((one) => one === undefined)) return section;
  return {
    ...section,
    blocks: section.blocks.filter((_, index) => parted[index] === undefined),
    sections: [...parted.flatMap((one) => one ?? []), ...section.sections],
  };
}

/** The sections that stand for a table; `undefined` where its rows do not say where they are sent. */
function partTable(block: Block, depth: number, ledger: Ledger): readonly Section[] | undefined {
  if (block.kind !== "table" || block.tab !== undefined) return undefined;
  const statesPlace = block.rows[0]?.cells.some(({ text }) => matchStatedPlace(text) !== undefined);
  if (!statesPlace || columnsOf(block).name === undefined) return undefined;
  const stated = rowsByColumn(block) ?? rowsByGroup(block, ledger);
  return (
    stated &&
    [...stated.rows].map(([place, rows]) => sectionOf(place, { ...stated.table, rows }, depth, ledger))
  );
}

interface StatedRows {
  /** The table without the column that tells the places. */
  readonly table: TableBlock;
  readonly rows: ReadonlyMap<StatedPlace, readonly Row[]>;
}

function rowsByColumn(table: TableBlock): StatedRows | undefined {
  const { name } = columnsOf(table);
  const placeIn = (column: number, { cells }: Row) => matchStatedPlace(cells[column]?.text ?? "");
  // `url` alone may be a kind of value.
  const tells = (column: number) => {
    const stated = new Set(table.rows.map((row) => placeIn(column, row)));
    return !stated.has(undefined) && (stated.size > 1 || !stated.has("url"));
  };
  const column = table.header.findIndex((_, index) => index !== name && tells(index));
  if (column < 0) return undefined;
  const rows = new Map<StatedPlace, Row[]>();
  for (const row of table.rows) {
    const place = placeIn(column, row);
    if (place) addRow(rows, place, withoutCell(row, column));
  }
  return { table: { ...table, header: table.header.toSpliced(column, 1) }, rows };
}

function withoutCell(row: Row, column: number): Row {
  return { ...row, cells: row.cells.toSpliced(column, 1), written: row.written - 1 };
}

function rowsByGroup(table: TableBlock, ledger: Ledger): StatedRows | undefined {
  const placeOf = ({ cells: [first, ...others] }: Row) =>
    others.every(({ text }) => text === "") ? matchStatedPlace(first?.text ?? "") : undefined;
  const [opening] = table.rows;
  if (opening === undefined || placeOf(opening) === undefined) return undefined;
  const rows = new Map<StatedPlace, Row[]>();
  let place: StatedPlace | undefined;
  for (const row of table.rows) {
    const next = placeOf(row);
    if (next) ledger.claimRow(row, "group-row");
    else if (place) addRow(rows, place, row);
    place = next ?? place;
  }
  return { table, rows };
}

function addRow(rows: Map<StatedPlace, Row[]>, place: StatedPlace, row: Row): void {
  const known = rows.get(place);
  if (known) known.push(row);
  else rows.set(place, [row]);
}

function sectionOf(place: StatedPlace, table: TableBlock, depth: number, ledger: Ledger): Section {
  const heading = madeHeading(placeHeadings[place], table.source, depth);
  const whole = place === "body" ? wholeBody(table, ledger) : undefined;
  return { heading, blocks: [whole ?? table], sections: [] };
}

/** The only row of a body may be the body itself, and not a property of it: `|body|[ticket](ticket.md)|Body|`. */
function wholeBody(table: TableBlock, ledger: Ledger): ProseBlock | undefined {
  const { name, type } = columnsOf(table);
  const [row, ...others] = table.rows;
  const [named, typed] = [row?.cells[name ?? -1], row?.cells[type ?? -1]];
  if (row === undefined || named === undefined || typed === undefined || others.length > 0) return undefined;
  const isLinked = typed.nodes.some(({ type }) => type === "link");
  const isBody = matchStatedPlace(named.text) === "body" || named.text === typed.text;
  if (!isLinked || !isBody) return undefined;
  ledger.claimRow(row, "consumed");
  const isList = matchType(typeTextOf(typed.nodes, new Map()))?.kind === "collection";
  const opening = isList ? "The body is a list of the " : "The body is the ";
  const links = typed.nodes.filter(({ type }) => type === "link");
  const children = [{ type: "text" as const, value: opening }, ...links];
  return {
    kind: "prose",
    node: { type: "paragraph", children },
    text: `${opening}${typed.text}`,
    quoted: false,
    source: typed.source,
  };
}
