import type { SourceSpan } from "../model/source.ts";
import type { SourceText } from "./source-text.ts";

/** The largest pages that are given to the parser, whose cost grows faster than the page in odd shapes. */
export interface Limits {
  /** Characters of one page. */
  readonly pageSize: number;
  /** Lines that follow one another and hold a pipe, as the rows of a table do. */
  readonly tableRows: number;
  /** Quotes and list items inside one another on one line. */
  readonly nesting: number;
}

export const defaultLimits: Limits = { pageSize: 4 * 1024 * 1024, tableRows: 10_000, nesting: 100 };

export interface ExceededLimit {
  readonly limit: keyof Limits;
  readonly maximum: number;
  readonly source: SourceSpan;
}

/** The first limit that a page exceeds, found by one pass over its lines. */
export function findExceededLimit(source: SourceText, limits: Limits): ExceededLimit | undefined {
  const { text, lineStarts } = source;
  const exceeded = (limit: keyof Limits, start: number, end: number): ExceededLimit => ({
    limit,
    maximum: limits[limit],
    source: source.span(start, end),
  });
  if (text.length > limits.pageSize) return exceeded("pageSize", 0, 0);
  let rows = 0;
  for (const [index, start] of lineStarts.entries()) {
    const end = lineStarts[index + 1] ?? text.length;
    const line = text.slice(start, end);
    rows = line.includes("|") ? rows + 1 : 0;
    if (rows > limits.tableRows + 2) return exceeded("tableRows", start, end);
    if (nestingOf(line) > limits.nesting) return exceeded("nesting", start, end);
  }
  return undefined;
}

/** How deep a line may stand: the markers of quotes and items at its beginning, and those its indent implies. */
function nestingOf(line: string): number {
  const prefix = /^[ \t>*+\d.)-]*/.exec(line)?.[0] ?? "";
  const markers = prefix.match(/>|[*+-](?=[ \t])|\d[.)](?=[ \t])/g)?.length ?? 0;
  const indent = prefix.length - prefix.trimStart().length;
  return markers === 0 ? 0 : markers + Math.floor(indent / 2);
}
