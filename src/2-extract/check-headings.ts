import { createNearNames } from "../diagnostics/near-names.ts";
import { matchValuesHeading, roleHeadings } from "../dialect/headings.ts";
import type { ExtractContext } from "./context.ts";
import type { PlacedSection } from "./placed-sections.ts";

/** Shorter words are too easily like another one. */
const shortest = 7;

const nearHeading = createNearNames(roleHeadings, "decide");

/** Names headings that are nearly one that says what its section holds: what stands below them may be lost. */
export function checkHeadings(sections: readonly PlacedSection[], { report }: ExtractContext): void {
  for (const { section, role } of sections) {
    const { heading } = section;
    if (heading === undefined || heading.depth < 2 || role !== undefined) continue;
    const { text, source } = heading;
    if (text.length < shortest || matchValuesHeading(text) !== undefined) continue;
    const meant = nearHeading(text);
    if (meant !== undefined) report("extract/misspelt-heading", source, { text }, { suggestion: meant });
  }
}
