import type { SourceSpan } from "../../model/source.ts";
import { printable } from "./printable.ts";

/** A quoted line of a page and the carets below it. */
export interface CodeFrame {
  readonly line: string;
  readonly gutter: string;
  readonly carets: string;
}

/** A line longer than this is clipped around the span. */
const maximumWidth = 100;
/** How much of a clipped line stands before the span. */
const lead = 30;

/** Quotes spans of pages; of a page without text, or a line that is blank, there is nothing to quote. */
export function createCodeFrames(
  texts: ReadonlyMap<string, string>,
): (source: SourceSpan) => CodeFrame | undefined {
  const linesByPath = new Map<string, readonly string[]>();
  return (source) => {
    const lines = linesByPath.get(source.path) ?? (texts.get(source.path) ?? "").split(/\r?\n/);
    linesByPath.set(source.path, lines);
    const line = lines[source.start.line - 1] ?? "";
    return line.trim() === "" ? undefined : frame(line, source);
  };
}

function frame(line: string, { start, end }: SourceSpan): CodeFrame {
  const first = start.column - 1;
  const last = Math.max(first + 1, end.line === start.line ? end.column - 1 : line.length);
  const from = line.length > maximumWidth ? Math.max(0, first - lead) : 0;
  const to = Math.min(line.length, from + maximumWidth);
  const before = from > 0 ? "…" : "";
  const after = to < line.length ? "…" : "";
  const number = String(start.line).padStart(5);
  return {
    line: `${number} | ${before}${printable(line.slice(from, to))}${after}`,
    gutter: `${" ".repeat(number.length)} | `,
    carets: " ".repeat(before.length + first - from) + "^".repeat(Math.max(1, Math.min(last, to) - first)),
  };
}
