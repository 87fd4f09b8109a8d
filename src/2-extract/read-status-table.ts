import { matchStatus } from "../dialect/response-phrases.ts";
import type { Row, TableBlock } from "../model/page.ts";
import type { ExtractContext } from "./context.ts";
import type { PlacedSection } from "./placed-sections.ts";
import { type ResponseSentence, readResponseSentence } from "./read-response-sentence.ts";
import { isSuccess } from "./statuses.ts";

/** A table of a Response section with one status a row: `|200 OK|The [ticket](ticket.md).|`. */
export function readStatusTable({ tables }: PlacedSection, context: ExtractContext): ResponseSentence[] {
  return tables
    .filter(listsStatuses)
    .flatMap(({ rows }) => rows)
    .flatMap((row) => {
      const status = statusOf(row);
      if (status === undefined || !isSuccess(status)) {
        context.ledger.claimRow(row, "error-table");
        return [];
      }
      context.ledger.claimRow(row, "consumed");
      return [{ ...readRow(row, context), statuses: [status] }];
    });
}

function listsStatuses({ rows }: TableBlock): boolean {
  return rows.length > 0 && rows.every((row) => statusOf(row) !== undefined);
}

function statusOf({ cells: [first] }: Row): number | undefined {
  return matchStatus(first?.text ?? "");
}

/** What stands beside the status is read like a sentence. */
function readRow({ cells, source }: Row, context: ExtractContext): ResponseSentence {
  const [, ...described] = cells;
  const children = described.flatMap(({ nodes }) => [...nodes, { type: "text" as const, value: " " }]);
  const text = described.map((cell) => cell.text).join(" ");
  return readResponseSentence(
    { kind: "prose", node: { type: "paragraph", children }, text, quoted: false, source },
    context,
  );
}
