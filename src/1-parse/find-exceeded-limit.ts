import type { Limits } from "../model/limits.ts";
import type { SourceSpan } from "../model/source.ts";
import { countMarks, createParagraphCounter } from "./count-marks.ts";
import type { SourceText } from "./source-text.ts";

/** A limit that a page exceeds, and where it does. */
export interface ExceededLimit {
  readonly limit: keyof Limits;
  readonly maximum: number;
  readonly source: SourceSpan;
}

/** The parser finds its way out of these slowly: a page that has many takes it four times as long as other blocks. */
const slowBlock = 4;

/** The first limit that a page exceeds, found by one pass over its lines. */
export function findExceededLimit(source: SourceText, limits: Limits): ExceededLimit | undefined {
  const { text, lineStarts } = source;
  const exceeded = (limit: keyof Limits, start: number, end: number): ExceededLimit => ({
    limit,
    maximum: limits[limit],
    source: source.span(start, end),
  });
  if (text.length > limits.pageSize) return exceeded("pageSize", 0, 0);
  const countParagraph = createParagraphCounter();
  let [rows, blocks, marks] = [0, 0, 0];
  // Quotes and items that began since the last blank line.
  let depth = 0;
  let isBelowBlank = true;
  for (let index = 0; index < lineStarts.length; index++) {
    const start = lineStarts[index] ?? 0;
    const end = lineStarts[index + 1] ?? text.length;
    const line = text.slice(start, end);
    const written = line.trim();
    const isBlank = written === "";
    const markers = markersOf(line, written);
    const nesting = markers === 0 ? 0 : markers + Math.floor(indentOf(line) / 2);
    const lineMarks = countMarks(text, start, end);
    rows = line.includes("|") ? rows + 1 : 0;
    depth = isBlank ? 0 : Math.max(depth, nesting);
    if (markers > 0) blocks += markers * slowBlock;
    else if (!isBlank) blocks += depth > 0 ? Math.ceil(depth / slowBlock) : blocksOf(written, isBelowBlank);
    marks += lineMarks + 1;
    if (rows > limits.tableRows + 2) return exceeded("tableRows", start, end);
    if (nesting > limits.nesting) return exceeded("nesting", start, end);
    if (blocks > limits.blocks) return exceeded("blocks", start, end);
    if (countParagraph(line, lineMarks, isBlank) > limits.paragraphMarks)
      return exceeded("paragraphMarks", start, end);
    if (marks > limits.marks) return exceeded("marks", start, end);
    isBelowBlank = isBlank;
  }
  return undefined;
}

/**
 * How much a line without markers adds to the blocks of its page: one that goes on with a paragraph or a fence adds
 * nothing, unless that stands in quotes or items.
 */
function blocksOf(written: string, isBelowBlank: boolean): number {
  if (/^(?:=+|-+)$/.test(written)) return slowBlock;
  return isBelowBlank || "#`~<[".includes(written.charAt(0)) || written.includes("|") ? 1 : 0;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** What the prefix of a line with markers begins with: few lines do, and the others need no second look. */
const beginnings: ReadonlySet<string> = new Set(">*+-.)0123456789");

/** The markers of quotes and items at the beginning of a line. */
function markersOf(line: string, written: string): number {
  if (!beginnings.has(written.charAt(0))) return 0;
  const prefix = /^[ \t>*+\d.)-]*/.exec(line)?.[0] ?? "";
  return prefix.match(/>|[*+-](?=[ \t])|\d[.)](?=[ \t])/g)?.length ?? 0;
}
