import { isDelimiterRow, isRowLike } from "../../dialect/table-lines.ts";
import type { ProseBlock } from "../../model/page.ts";
import type { ExtractContext } from "../context.ts";
import type { PlacedSection } from "../page/placed-sections.ts";

/** Names lines of a paragraph that look like rows: a table without its row of dashes is none. */
export function checkLooseRows(sections: readonly PlacedSection[], context: ExtractContext): void {
  for (const { prose, effectiveRole } of sections) {
    if (effectiveRole === undefined) continue;
    for (const block of prose) if (block.node.type === "paragraph") checkParagraph(block, context);
  }
}

function checkParagraph(
  { source: { start, end } }: ProseBlock,
  { page, source, report }: ExtractContext,
): void {
  const text = page.text.slice(start.offset, end.offset);
  if (!text.includes("|")) return;
  const found: { readonly offset: number; readonly line: string }[] = [];
  let { offset } = start;
  for (const line of text.split("\n")) {
    if (isRowLike(line)) found.push({ offset, line });
    offset += line.length + 1;
  }
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return;
  report("extract/loose-rows", source.span(first.offset, last.offset + last.line.trimEnd().length), {
    rows: found.length,
    dashes: found.some(({ line }) => isDelimiterRow(line)),
  });
}
