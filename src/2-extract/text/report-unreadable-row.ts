import type { Row } from "../../model/page.ts";
import type { ExtractContext } from "../context.ts";

/** A row that names nothing is not in the output, and is said to be unread. */
export function reportUnreadableRow(row: Row, { report, ledger }: ExtractContext): void {
  const texts = row.cells.map(({ text }) => text);
  const written = texts.slice(0, texts.findLastIndex((text) => text !== "") + 1);
  report("extract/unreadable-row", row.source, { text: written.join(" | ") });
  ledger.claimRow(row, "diagnosed");
}
