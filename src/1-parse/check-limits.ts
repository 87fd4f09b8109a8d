import type { Limits } from "../model/limits.ts";
import type { SourceSpan } from "../model/source.ts";
import { countMarks, createParagraphCounter } from "./count-marks.ts";
import type { SourceText } from "./source-text.ts";

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
  let [rows, blocks, marks, depth] = [0, 0, 0, 0];
  let previous = "";
  for (const [index, start] of lineStarts.entries()) {
    const end = lineStarts[index + 1] ?? text.length;
    const line = text.slice(start, end);
    rows = line.includes("|") ? rows + 1 : 0;
    depth = line.trim() === "" ? 0 : Math.max(depth, nestingOf(line));
    blocks += blocksOf(line, previous, depth);
    marks += countMarks(line) + 1;
    if (rows > limits.tableRows + 2) return exceeded("tableRows", start, end);
    if (nestingOf(line) > limits.nesting) return exceeded("nesting", start, end);
    if (blocks > limits.blocks) return exceeded("blocks", start, end);
    if (countParagraph(line) > limits.paragraphMarks) return exceeded("paragraphMarks", start, end);
    if (marks > limits.marks) return exceeded("marks", start, end);
    previous = line;
  }
  return undefined;
}

/**
 * How much a line adds to the blocks of its page. A line that only goes on with a paragraph or a fence adds nothing,
 * unless that stands in quotes or items: `depth` of them have begun since the last blank line.
 */
function blocksOf(line: string, previous: string, depth: number): number {
  if (line.trim() === "") return 0;
  const markers = markersOf(line);
  if (markers > 0) return markers * slowBlock;
  if (depth > 0) return Math.ceil(depth / slowBlock);
  if (/^\s*(?:=+|-+)\s*$/.test(line)) return slowBlock;
  return previous.trim() === "" || /^\s*[#`~<[]|\|/.test(line) ? 1 : 0;
}

/** How deep a line may stand: the markers of quotes and items at its beginning, and those its indent implies. */
function nestingOf(line: string): number {
  const indent = line.length - line.trimStart().length;
  const markers = markersOf(line);
  return markers === 0 ? 0 : markers + Math.floor(indent / 2);
}

/** The markers of quotes and items at the beginning of a line. */
function markersOf(line: string): number {
  const prefix = /^[ \t>*+\d.)-]*/.exec(line)?.[0] ?? "";
  return prefix.match(/>|[*+-](?=[ \t])|\d[.)](?=[ \t])/g)?.length ?? 0;
}
