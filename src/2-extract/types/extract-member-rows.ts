import { trimCharacters } from "../../dialect/characters.ts";
import type { MemberFacts } from "../../model/facts.ts";
import type { TableBlock } from "../../model/page.ts";
import type { SourceSpan } from "../../model/source.ts";
import type { ExtractContext } from "../context.ts";
import { columnsOf } from "../tables/columns-of.ts";
import { describe } from "../text/describe.ts";

/** The members that a table lists, one a row, each row claimed in the ledger. */
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
