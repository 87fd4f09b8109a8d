import type { Columns } from "../../dialect/columns.ts";
import { saysRequiredRows } from "../../dialect/headings.ts";
import { spellOption } from "../../dialect/query-options.ts";
import { matchRemarks } from "../../dialect/remarks.ts";
import { matchScalar } from "../../dialect/scalars.ts";
import type { ParameterFacts, PropertyFacts } from "../../model/facts.ts";
import type { Cell, Row, TableBlock } from "../../model/page.ts";
import type { ExtractContext } from "../context.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { columnRemarks } from "../tables/column-remarks.ts";
import { columnsOf } from "../tables/columns-of.ts";
import { type OtherColumn, otherColumns, withOtherColumns } from "../tables/other-columns.ts";
import { isParameterTable } from "../tables/table-kinds.ts";
import { describe } from "../text/describe.ts";
import { reportUnreadableRow } from "../text/report-unreadable-row.ts";
import { text as anyText } from "../text/type-expressions.ts";
import { extractMembers } from "../types/extract-members.ts";
import { extractProperties } from "../types/extract-properties.ts";

/** The parameters that tables of path or function parameters list. */
export function extractPathParameters(
  sections: readonly PlacedSection[],
  context: ExtractContext,
): ParameterFacts[] {
  return sections
    .filter(({ role }) => role === "pathParameters" || role === "functionParameters")
    .flatMap(({ tables }) => tables)
    .flatMap((table) =>
      isParameterTable(table)
        ? extractProperties(table, context, { valueIsType: true, inUrl: true }).map((row) =>
            toParameter(row, "path"),
          )
        : columnsOf(table).rowKind === "parameter"
          ? extractUntypedRows(table, "path", context)
          : [],
    );
}

/** The rows of tables of parameters that may stand anywhere in the URL, also below a heading such as "Required parameters". */
export function extractRequestParameters(
  sections: readonly PlacedSection[],
  context: ExtractContext,
): PropertyFacts[] {
  return sections
    .filter(({ effectiveRole }) => effectiveRole === "requestParameters")
    .flatMap(({ tables, section }) => {
      const isRequired = saysRequiredRows(section.heading?.text ?? "");
      const rows = tables.flatMap((table) => readRequestTable(table, context));
      return isRequired ? rows.map((row) => ({ ...row, required: true })) : rows;
    });
}

function readRequestTable(table: TableBlock, context: ExtractContext): readonly PropertyFacts[] {
  if (columnsOf(table).rowKind === "header") return [];
  return isParameterTable(table)
    ? extractProperties(table, context, { valueIsType: true, inUrl: true })
    : extractUntypedRows(table, "path", context).map(toRow);
}

/** A parameter as the row that lists it. */
function toRow({ in: _, ...parameter }: ParameterFacts): PropertyFacts {
  const { source } = parameter;
  return { ...parameter, relationship: false, readOnly: false, deprecated: false, typeSource: source };
}

/** Rows that name parameters, of which no column tells the types: `|$filter|Filters the results.|`. */
export function extractUntypedRows(
  table: TableBlock,
  place: ParameterFacts["in"],
  context: ExtractContext,
): ParameterFacts[] {
  const columns = columnsOf(table);
  // What stands below "Value" is the kind of value, or else the description.
  const others = otherColumns(table, {
    ...columns,
    ...(columns.value !== undefined && { type: columns.value }),
  });
  const read = table.rows.map((row) => ({
    row,
    found: extractUntypedRow(row, columns, { place, others }, context),
  }));
  // A table of which no row is read explains something else.
  const names = new Set(read.flatMap(({ found }) => found.map(({ name }) => name)));
  if (names.size > 0)
    for (const { row, found } of read)
      if (found.length === 0 && isForItself(row, columns, names)) reportUnreadableRow(row, context);
  return read.flatMap(({ found }) => found);
}

/** A name alone heads a group, a row without a name goes on with another, and "top of the list" says more of `top`. */
function isForItself({ cells }: Row, { name = 0 }: Columns, known: ReadonlySet<string>): boolean {
  const words = cells[name]?.text.split(" ") ?? [""];
  const saysMore = cells.some(({ text }, index) => index !== name && text !== "");
  return words[0] !== "" && saysMore && !known.has(words[0] ?? "");
}

function extractUntypedRow(
  row: Row,
  columns: Columns,
  { place, others }: { readonly place: ParameterFacts["in"]; readonly others: readonly OtherColumn[] },
  context: ExtractContext,
): ParameterFacts[] {
  const cell = (index: number | undefined): Cell | undefined =>
    index === undefined ? undefined : row.cells[index];
  const [name, value] = [cell(columns.name), cell(columns.value)];
  const text = name?.text.split(/[=:]/, 1)[0]?.trim() ?? "";
  // `[ticket name]` in a URL has a row "ticket name".
  const written = place === "path" ? text.replace(/(?<=\w) +(?=\w)/g, "-") : text;
  if (name === undefined || !/^\$?[A-Za-z][\w.-]*$/.test(written)) return [];
  // `|Attribute|Supported operators|` lists what may be filtered by.
  if (place === "query" && columns.rowKind === "property" && !written.startsWith("$")) return [];
  context.ledger.claimRow(row, "consumed");
  const nodes = cell(columns.description ?? columns.value)?.nodes ?? [];
  const description = describe(nodes);
  const members = extractMembers(nodes, context);
  // `|top|int|How many.|`: a value may be the kind of value.
  const kind = matchScalar(value?.text ?? "");
  return [
    {
      name: place === "query" ? spellOption(written) : written,
      in: place,
      type: kind === undefined ? anyText : { kind: "scalar", name: kind },
      required:
        matchRemarks(description).required ||
        columnRemarks(row, columns).required === true ||
        columns.allRequired === true,
      description: withOtherColumns(description, row, others),
      ...(members.length > 0 && { members }),
      source: name.source,
    },
  ];
}

/** A row as the parameter that it lists. */
export function toParameter(property: PropertyFacts, place: ParameterFacts["in"]): ParameterFacts {
  const { name, type, required, description, members, source } = property;
  return { name, in: place, type, required, description, ...(members && { members }), source };
}
