import { matchStatus } from "../../dialect/response-phrases.ts";
import type { Cell, Row } from "../../model/page.ts";
import type { ExtractContext } from "../context.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { columnsOf } from "../tables/columns-of.ts";
import { listsStatuses } from "../tables/table-kinds.ts";
import { readType } from "../text/extract-type.ts";
import { type ResponseSentence, readResponseSentence } from "./read-response-sentence.ts";
import { isSuccess } from "./statuses.ts";

/** A table of a Response section with one status a row: `|200 OK|The [ticket](ticket.md).|`. */
export function readStatusTable({ tables }: PlacedSection, context: ExtractContext): ResponseSentence[] {
  return tables
    .filter(listsStatuses)
    .flatMap((table) => table.rows.map((row) => ({ row, type: columnsOf(table).type })))
    .flatMap(({ row, type }) => {
      const status = statusOf(row);
      if (status === undefined || !isSuccess(status)) {
        context.ledger.claimRow(row, "error-table");
        return [];
      }
      context.ledger.claimRow(row, "consumed");
      return [{ ...readRow(row, type, context), statuses: [status] }];
    });
}

function statusOf({ cells: [first] }: Row): number | undefined {
  return matchStatus(first?.text ?? "");
}

/** What stands beside the status is read like a sentence; a column may hold the type alone. */
function readRow(row: Row, typeColumn: number | undefined, context: ExtractContext): ResponseSentence {
  const cell = row.cells[typeColumn ?? -1];
  const type = cell && cell.text !== "" ? readType(cell.nodes, context) : undefined;
  const described = row.cells.slice(1).filter((one) => type === undefined || one !== cell);
  const read = readCells(described, row, context);
  if (cell === undefined || type === undefined) return read;
  const isList = type.kind === "collection";
  return {
    ...read,
    type: isList ? type.element : type,
    typeSource: cell.source,
    collection: isList,
    body: true,
    containsType: true,
    returns: true,
    settled: true,
  };
}

function readCells(cells: readonly Cell[], { source }: Row, context: ExtractContext): ResponseSentence {
  const children = cells.flatMap(({ nodes }) => [...nodes, { type: "text" as const, value: " " }]);
  const text = cells.map((cell) => cell.text).join(" ");
  return readResponseSentence(
    { kind: "prose", node: { type: "paragraph", children }, text, quoted: false, source },
    context,
  );
}
