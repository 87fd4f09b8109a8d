import type { ExtractContext } from "./context.ts";
import { isBoldCell } from "./is-bold-cell.ts";
import { type PlacedSection, tablesOf } from "./placed-sections.ts";

/** Names rows that have more or fewer cells than their header; a row that heads a group needs only one. */
export function checkRows(sections: readonly PlacedSection[], { report }: ExtractContext): void {
  for (const { section } of sections) {
    for (const { header, rows } of tablesOf(section)) {
      for (const { cells, written, source } of rows) {
        const [first] = cells;
        const isGroup = first !== undefined && isBoldCell(first);
        const filled = cells.filter(({ text }) => text !== "").length;
        if (written === header.length || filled < 2 || (isGroup && filled < 2)) continue;
        report("extract/ragged-row", source, { cells: written, heads: header.length });
      }
    }
  }
}
