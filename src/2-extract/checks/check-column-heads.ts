import type { SectionRole } from "../../dialect/headings.ts";
import type { ExtractContext } from "../context.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { columnsOf } from "../tables/columns-of.ts";

/** What stands below these is not read by the heads of its columns. */
const headless: ReadonlySet<SectionRole | undefined> = new Set<SectionRole>([
  "errors",
  "methods",
  "permissions",
  "seeAlso",
]);

/** Names heads of columns that are nearly a known one: they were read as such, which is a guess. */
export function checkColumnHeads(sections: readonly PlacedSection[], { report }: ExtractContext): void {
  for (const { tables, effectiveRole } of sections) {
    if (headless.has(effectiveRole)) continue;
    for (const table of tables) {
      for (const { index, meant } of columnsOf(table).misspelt ?? []) {
        const cell = table.header[index];
        if (cell === undefined) continue;
        report("extract/misspelt-column", cell.source, { text: cell.text, meant }, { suggestion: meant });
      }
    }
  }
}
