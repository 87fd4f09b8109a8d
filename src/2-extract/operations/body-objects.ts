import { createNearNames } from "../../diagnostics/near-names.ts";
import { matchPropertyName } from "../../dialect/names.ts";
import { matchObjectHeading } from "../../dialect/titles.ts";
import type { PropertyFacts, TypeFacts } from "../../model/facts.ts";
import type { Section, TableBlock } from "../../model/page.ts";
import type { SourceSpan } from "../../model/source.ts";
import type { TypeExpr } from "../../model/types.ts";
import type { ExtractContext } from "../context.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { titleText } from "../page/title-text.ts";
import { columnsOf } from "../tables/columns-of.ts";
import { isPropertyTable } from "../tables/table-kinds.ts";
import { describe } from "../text/describe.ts";
import { readOpaqueType } from "../text/extract-type.ts";
import { elementOf, isAnyJson, withElement } from "../text/type-expressions.ts";
import { extractProperties } from "../types/extract-properties.ts";
import { fileName, type OwnName, ownName, ownType } from "../types/own-type.ts";

/** An object inside of the body of a request, which has a heading and a table of its own. */
export interface BodyObject {
  readonly placed: PlacedSection;
  readonly tables: readonly TableBlock[];
  /** The row that the heading names. */
  readonly row: NamedRow;
  /** The type that the table declares; absent where the row links to a page that does. */
  readonly own?: OwnName;
}

/** A row of a table about the body, as far as it tells what its property is. */
export interface NamedRow {
  readonly name: string;
  /** The type of the property, or of the items of the collection that it is. */
  readonly type: TypeExpr;
}

/**
 * The objects inside of the body. The heading names a property of a table above, or its type:
 *
 *     |address|Object|Where it goes.|
 *
 *     ### The address object
 *             ^^^^^^^
 */
export function findBodyObjects(
  sections: readonly PlacedSection[],
  context: ExtractContext,
): readonly BodyObject[] {
  const found: BodyObject[] = [];
  const rows: NamedRow[] = [];
  for (const placed of sections) {
    if (placed.effectiveRole !== "requestBody") continue;
    const tables = placed.tables.filter(isPropertyTable);
    if (tables.length === 0) continue;
    const row = rows.length > 0 ? rowOf(placed, rows, context) : undefined;
    const own = row && nameOf(row, context);
    if (row) found.push({ placed, tables, row, ...(own && { own }) });
    rows.push(...tables.flatMap((table) => rowsOf(table, context)));
  }
  return found;
}

/** The sections of these objects: their tables list nothing that the body itself has. */
export function objectSections(objects: readonly BodyObject[]): ReadonlySet<Section> {
  return new Set(objects.map(({ placed }) => placed.section));
}

/** The types that the tables of these objects declare. */
export function extractBodyTypes(objects: readonly BodyObject[], context: ExtractContext): TypeFacts[] {
  const types = new Map<string, TypeFacts>();
  for (const { placed, tables, row, own } of objects) {
    const source = placed.section.heading?.source ?? context.page.source;
    if (own === undefined) {
      context.report("extract/object-of-another-page", source, { name: row.name });
      for (const one of tables.flatMap((table) => table.rows)) {
        context.ledger.claimRow(one, "diagnosed");
      }
      continue;
    }
    const names = new Map<string, SourceSpan>();
    const properties = tables.flatMap((table) =>
      extractProperties(table, context, { valueIsType: true, names }),
    );
    const earlier = types.get(own.name)?.properties ?? [];
    const type = ownType(own, {
      properties: withBodyTypes([...earlier, ...properties], objects),
      description: describe(placed.prose.map(({ node }) => node)),
      source,
    });
    types.set(own.name, type);
  }
  return [...types.values()];
}

/** Rows whose type is an object of no name have the type that a table below declares. */
export function withBodyTypes(
  rows: readonly PropertyFacts[],
  objects: readonly BodyObject[],
): readonly PropertyFacts[] {
  return rows.map((row) => {
    const name = objects.find((object) => object.row.name === row.name)?.own?.name;
    if (name === undefined || !isAnyJson(elementOf(row.type))) return row;
    return { ...row, type: withElement(row.type, { kind: "name", name }) };
  });
}

function rowOf(
  { section, role }: PlacedSection,
  rows: readonly NamedRow[],
  { report }: ExtractContext,
): NamedRow | undefined {
  const { heading } = section;
  const named = heading && role === undefined ? matchObjectHeading(heading.text) : undefined;
  if (heading === undefined || named === undefined) return undefined;
  // A heading may part the words of a name: `Shipping address` is about `shippingAddress`.
  const name = named.name.replaceAll(" ", "").toLowerCase();
  const row =
    rows.find((one) => one.name.toLowerCase() === name) ??
    rows.find(({ type }) => type.kind === "name" && type.name.toLowerCase() === name);
  if (row !== undefined && (row.type.kind === "name" || isAnyJson(row.type))) return row;
  if (named.certain) {
    const suggestion = row ? undefined : createNearNames(rows.map((one) => one.name))(named.name);
    report(
      "extract/unplaced-object",
      heading.source,
      { name: named.name, listed: row !== undefined },
      { suggestion },
    );
  }
  return undefined;
}

/** A property that is any object gets a type named after it and the operation: no other page knows of it. */
function nameOf({ name, type }: NamedRow, { page }: ExtractContext): OwnName | undefined {
  if (type.kind !== "name") return ownName([titleText(page), name], fileName(page.path));
  const isHere = type.href === undefined || type.href.startsWith("#");
  return isHere ? { name: type.name, longName: type.name } : undefined;
}

/** The rows of a table that name a property. */
export function rowsOf(table: TableBlock, context: ExtractContext): readonly NamedRow[] {
  const { name, type } = columnsOf(table);
  return table.rows.flatMap(({ cells }) => {
    const cell = cells[type ?? -1];
    const written = matchPropertyName(cells[name ?? -1]?.text ?? "");
    return cell && written ? [{ name: written.name, type: elementOf(readOpaqueType(cell, context)) }] : [];
  });
}
