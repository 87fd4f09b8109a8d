import type { Diagnostic } from "../model/diagnostic.ts";

const longest = 160;

/**
 * The words of a page that a diagnostic marks, on one line: with its code and page they name the diagnostic even when
 * lines above have moved it. Where nothing is marked, they are those of its line.
 */
export function createFindingText(texts: ReadonlyMap<string, string>): (diagnostic: Diagnostic) => string {
  const linesByPath = new Map<string, readonly string[]>();
  return ({ source: { path, start, end } }) => {
    const lines = linesByPath.get(path) ?? (texts.get(path) ?? "").split(/\r?\n/);
    linesByPath.set(path, lines);
    const line = lines[start.line - 1] ?? "";
    const marked = line.slice(start.column - 1, end.line === start.line ? end.column - 1 : undefined);
    return [...tidy(marked === "" ? line : marked)].slice(0, longest).join("");
  };
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
