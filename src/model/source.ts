/** A place in a text, as unist counts: line and column from 1, offset from 0. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Where something was written on a page; `end` is exclusive. */
export interface SourceSpan {
  readonly path: string;
  readonly start: Point;
  readonly end: Point;
}

/** The bytes of one input, decoded. `path` is POSIX and relative to the project's root. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** One file that pagewright would write. `path` is POSIX and relative to the output folder. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}

/** The span between two offsets of a page whose lines begin at `lineStarts`. */
export function spanAt(path: string, lineStarts: readonly number[], start: number, end: number): SourceSpan {
  const first = lineAt(lineStarts, start);
  // Most spans end on the line that they begin on.
  const isShort = end >= start && end < (lineStarts[first + 1] ?? Infinity);
  const last = isShort ? first : lineAt(lineStarts, end);
  return { path, start: pointOn(lineStarts, first, start), end: pointOn(lineStarts, last, end) };
}

function pointOn(lineStarts: readonly number[], line: number, offset: number): Point {
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1, offset };
}

/** The index of an offset's line, by binary search over the starts of the lines. */
function lineAt(lineStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
