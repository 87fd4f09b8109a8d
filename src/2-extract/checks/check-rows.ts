import type { Row } from "../../model/page.ts";
import type { ExtractContext } from "../context.ts";
import type { PlacedSection } from "../page/placed-sections.ts";

/**
 * Names rows that have more or fewer cells than their header. Where all rows lack the same cells, the header is what is
 * wrong, and that is one finding. A row that heads a group needs only one cell.
 */
export function checkRows(sections: readonly PlacedSection[], { report }: ExtractContext): void {
  for (const { tables } of sections) {
    for (const { header, rows } of tables) {
      const ragged = rows.filter((row) => row.written !== header.length && !isGroup(row));
      const [first] = ragged;
      if (first === undefined) continue;
      const heads = header.length;
      const isWhole =
        rows.length > 1 && first.written < heads && rows.every(({ written }) => written === first.written);
      for (const { written, source } of isWhole ? [first] : ragged)
        report("extract/ragged-row", source, { cells: written, heads, rows: isWhole ? rows.length : 1 });
    }
  }
}

function isGroup({ cells }: Row): boolean {
  return cells.filter(({ text }) => text !== "").length < 2;
}
