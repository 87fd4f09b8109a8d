import type { Columns } from "../../dialect/columns.ts";
import { isClientHeader, matchHeaderName, withoutHeaderType } from "../../dialect/headers.ts";
import { saysRequiredRows } from "../../dialect/headings.ts";
import { saysOptional } from "../../dialect/optional.ts";
import { matchRemarks } from "../../dialect/remarks.ts";
import type { ParameterFacts } from "../../model/facts.ts";
import type { Row, TableBlock } from "../../model/page.ts";
import type { SourceSpan } from "../../model/source.ts";
import type { ExtractContext } from "../context.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { columnRemarks, remarkIndices } from "../tables/column-remarks.ts";
import { columnsOf } from "../tables/columns-of.ts";
import { describe } from "../text/describe.ts";
import { reportUnreadableRow } from "../text/report-unreadable-row.ts";
import { text } from "../text/type-expressions.ts";

/** The headers that tables list and request lines have below them, without those that the client writes itself. */
export function extractHeaders(
  sections: readonly PlacedSection[],
  context: ExtractContext,
): ParameterFacts[] {
  const found = new Map<string, ParameterFacts>();
  for (const placed of sections) {
    const isRequired = saysRequiredRows(placed.section.heading?.text ?? "");
    for (const table of headerTables(placed)) {
      for (const row of table.rows) {
        const header = extractHeaderRow(row, { ...columnsOf(table), isRequired }, context);
        if (header === undefined) continue;
        const key = header.name.toLowerCase();
        const earlier = found.get(key);
        // `Prefer` may stand once for each preference: it is one header.
        if (earlier === undefined) found.set(key, header);
        else
          found.set(key, {
            ...earlier,
            description: `${earlier.description}\n\n${header.description}`.trim(),
          });
      }
    }
  }
  for (const { name, source } of headersOfRequests(sections)) {
    const key = name.toLowerCase();
    if (isClientHeader(name) || found.has(key)) continue;
    found.set(key, { name, in: "header", type: text, required: false, description: "", source });
  }
  return [...found.values()];
}

/** The tables below "Request headers", and those below "Request parameters" whose heads say that they list headers. */
function headerTables({ tables, effectiveRole }: PlacedSection): readonly TableBlock[] {
  if (effectiveRole === "requestHeaders") return tables;
  if (effectiveRole !== "requestParameters" && effectiveRole !== "queryParameters") return [];
  return tables.filter((table) => columnsOf(table).rowKind === "header");
}

/**
 * The headers in the blocks of the routes:
 *
 *     GET /tickets/{id}
 *     Desk: {desk}
 */
function headersOfRequests(
  sections: readonly PlacedSection[],
): readonly { name: string; source: SourceSpan }[] {
  const blocks = sections.flatMap(({ codes }) => codes.filter(({ routeBlock }) => routeBlock));
  return blocks.flatMap(({ message }) => message?.headers ?? []);
}

function extractHeaderRow(
  row: Row,
  { name: nameColumn = 0, isRequired, ...columns }: Columns & { readonly isRequired: boolean },
  context: ExtractContext,
): ParameterFacts | undefined {
  const name = row.cells[nameColumn];
  if (name === undefined || row.cells.every((cell) => cell.text === "")) {
    context.ledger.claimRow(row, "empty-row");
    return undefined;
  }
  const header = matchHeaderName(name.text);
  if (header === undefined) {
    reportUnreadableRow(row, context);
    return undefined;
  }
  if (isClientHeader(header.name)) {
    context.ledger.claimRow(row, "client-header");
    return undefined;
  }
  context.ledger.claimRow(row, "consumed");
  const description = describeHeader(row, { ...columns, name: nameColumn }, header.preference);
  return {
    name: header.name,
    in: "header",
    type: text,
    required:
      header.preference === undefined &&
      (header.required === true ||
        matchRemarks(description).required ||
        columnRemarks(row, columns).required === true ||
        (isRequired && !saysOptional(description))),
    description,
    source: name.source,
  };
}

/** What the other cells say. Every header is a string, so a column of types says nothing. */
function describeHeader(row: Row, columns: Columns, preference: string | undefined): string {
  const others = new Set([columns.name, columns.type, ...remarkIndices(columns)]);
  const described = row.cells
    .filter((_, index) => !others.has(index))
    .map(({ nodes }) => withoutHeaderType(describe(nodes)))
    .filter((part) => part !== "");
  return [...(preference ? [`\`${preference}\``] : []), ...described].join(" ").trim();
}
