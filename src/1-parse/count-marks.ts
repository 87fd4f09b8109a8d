/**
 * What may begin or end something within a line. The parser compares each with those before it in the paragraph, so a
 * paragraph of very many would take it hours.
 */
const marks = "*_~`[]<!&\\@|";

/** 1 at the code of each mark: every character of every page is looked up. */
const isMark = new Uint8Array(0x10000);
for (const mark of marks) isMark[mark.charCodeAt(0)] = 1;

/** The marks between two offsets. */
export function countMarks(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) count += isMark[text.charCodeAt(at)] ?? 0;
  return count;
}

/** A delimiter row that is one to any reader of GFM, with both outer pipes. */
const delimiterRow = /^\|[ \t]*:?-+:?[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*$/;

/**
 * Counts, line by line, the marks of the paragraph so far. The cells of a table are read one by one, so that a row of
 * a table counts alone. As a table counts only what can be nothing else: its header begins a block, header and
 * delimiter row have as many cells as each other, and every row begins with a pipe.
 */
export function createParagraphCounter(): (line: string, count: number, isBlank: boolean) => number {
  let sum = 0;
  let header = "";
  let state: "start" | "header" | "table" | "paragraph" = "start";
  return (line, count, isBlank) => {
    if (isBlank) {
      state = "start";
      sum = 0;
      return 0;
    }
    if (state === "table" && line.startsWith("|")) return count;
    sum += count;
    if (state === "start") {
      header = line;
      state = "header";
    } else {
      state = state === "header" && isTable(header.trimEnd(), line.trimEnd()) ? "table" : "paragraph";
    }
    return sum;
  };
}

function isTable(header: string, delimiter: string): boolean {
  if (!header.startsWith("|") || !delimiterRow.test(delimiter)) return false;
  return pipesOf(header.replace(/\\[\\|]/g, "")) === pipesOf(delimiter);
}

function pipesOf(line: string): number {
  return line.split("|").length + (line.endsWith("|") ? 0 : 1);
}
