import type { CodeBlock } from "../../model/page.ts";
import type { ExtractContext } from "../context.ts";
import type { PlacedSection } from "../page/placed-sections.ts";

const fence = /^(?:`{3,}|~{3,})/;

/**
 * Names fences that nothing closes before another one opens, or at all: what stands below is read as their text.
 *
 *     ```http
 *     GET /tickets
 *
 *     ### Response
 *
 *     ```json
 *     ^^^^^^^ this closes nothing, as it says what it opens
 */
export function checkFences(
  sections: readonly PlacedSection[],
  { page, source, report }: ExtractContext,
): void {
  for (const { section } of sections) {
    for (const block of section.blocks) {
      if (block.kind !== "code") continue;
      const { start, end } = block.source;
      const mark = fence.exec(page.text.slice(start.offset, end.offset))?.[0];
      if (mark === undefined) continue;
      const place = source.span(start.offset, start.offset + mark.length);
      const inner = block.lines.find(({ text }) => opensAnother(text, mark));
      if (inner) {
        const related = [{ message: "another one opens here", source: inner.source }];
        report("extract/unclosed-fence", place, undefined, { related });
      } else if (isOpen(block, mark, page.text)) report("extract/unclosed-fence", place, undefined);
    }
  }
}

/** Backticks may not stand behind the ones that open a fence: "```json```" is text. */
function opensAnother(line: string, mark: string): boolean {
  const marks = fence.exec(line)?.[0] ?? "";
  return marks.startsWith(mark) && /^ ?\w[^`]*$/.test(line.slice(marks.length));
}

/** The page ends with its last line as the fence does, and that line closes nothing. */
function isOpen({ source: { end } }: CodeBlock, mark: string, text: string): boolean {
  if (text.slice(end.offset).trim() !== "") return false;
  const last = text.slice(0, end.offset).trimEnd().split("\n").at(-1)?.trim() ?? "";
  return !(last.startsWith(mark) && /^(?:`+|~+)$/.test(last));
}
