/**
 * What may begin or end something within a line. The parser compares each with those before it in the paragraph, so a
 * paragraph of very many would take it hours.
 */
const mark = /[*_~`[\]<!&\\@|]/g;

export function countMarks(line: string): number {
  return line.match(mark)?.length ?? 0;
}

/** A delimiter row that is one to any reader of GFM, with both outer pipes. */
const delimiterRow = /^\|[ \t]*:?-+:?[ \t]*\|(?:[ \t]*:?-+:?[ \t]*\|)*[ \t]*$/;

/**
 * Counts, line by line, the marks of the paragraph so far. The cells of a table are read one by one, so that a row of
 * a table counts alone. As a table counts only what can be nothing else: its header begins a block, header and
 * delimiter row have as many cells as each other, and every row begins with a pipe.
 */
export function createParagraphCounter(): (line: string) => number {
  let marks = 0;
  let header: string | undefined;
  let state: "start" | "header" | "table" | "paragraph" = "start";
  return (line) => {
    const text = line.trimEnd();
    const count = countMarks(line);
    if (text.trim() === "") {
      state = "start";
      marks = 0;
      return 0;
    }
    if (state === "table" && text.startsWith("|")) return count;
    marks += count;
    if (state === "start") {
      header = text;
      state = "header";
    } else {
      state = state === "header" && isTable(header ?? "", text) ? "table" : "paragraph";
    }
    return marks;
  };
}

function isTable(header: string, delimiter: string): boolean {
  if (!header.startsWith("|") || !delimiterRow.test(delimiter)) return false;
  return pipesOf(header.replace(/\\[\\|]/g, "")) === pipesOf(delimiter);
}

function pipesOf(line: string): number {
  return line.split("|").length + (line.endsWith("|") ? 0 : 1);
}
