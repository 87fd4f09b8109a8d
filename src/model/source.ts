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
