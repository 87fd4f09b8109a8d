import type { SourceSpan } from "../../model/source.ts";
import { printable } from "../printable.ts";
import { displayWidth } from "./display-width.ts";

/** A quoted line of a page and the carets below it. */
export interface CodeFrame {
  readonly line: string;
  readonly gutter: string;
  readonly carets: string;
}

/** A line longer than this is clipped around the span, or one longer than a narrower terminal shows. */
const maximumWidth = 100;
const minimumWidth = 30;
/** The number of the line before what is quoted, and an ellipsis at both ends. */
const margin = 10;

/** Quotes spans of pages; of a page without text, or a line that is blank, there is nothing to quote. */
export function createCodeFrames(
  texts: ReadonlyMap<string, string>,
  columns = Number.POSITIVE_INFINITY,
): (source: SourceSpan) => CodeFrame | undefined {
  const width = Math.min(maximumWidth, Math.max(minimumWidth, columns - margin));
  const linesByPath = new Map<string, readonly string[]>();
  return (source) => {
    const lines = linesByPath.get(source.path) ?? (texts.get(source.path) ?? "").split(/\r?\n/);
    linesByPath.set(source.path, lines);
    const line = lines[source.start.line - 1] ?? "";
    return line.trim() === "" ? undefined : frame(printable(line), source, width);
  };
}

function frame(line: string, { start, end }: SourceSpan, width: number): CodeFrame {
  const first = start.column - 1;
  const last = Math.max(first + 1, end.line === start.line ? end.column - 1 : line.length);
  // A third of a clipped line stands before the span.
  const from = displayWidth(line) > width ? Math.max(0, first - Math.floor(width * 0.3)) : 0;
  const to = from + fittingLength(line.slice(from), width);
  const before = from > 0 ? "…" : "";
  const after = to < line.length ? "…" : "";
  const number = String(start.line).padStart(5);
  return {
    line: `${number} | ${before}${line.slice(from, to)}${after}`,
    gutter: `${" ".repeat(number.length)} | `,
    carets:
      " ".repeat(before.length + displayWidth(line.slice(from, first))) +
      "^".repeat(Math.max(1, displayWidth(line.slice(first, Math.min(last, to))))),
  };
}

/** How much of a text fits into a number of columns. */
function fittingLength(text: string, width: number): number {
  let [length, used] = [0, 0];
  for (const character of text) {
    used += displayWidth(character);
    if (used > width) break;
    length += character.length;
  }
  return length;
}
