/** Words that would begin a list, a heading or a quotation if they stood first on a line. */
const blockMark = /^(?:[-*+>]|#{1,6}|\d{1,9}[.)])$/;

/** Runs without a space; a space within a code span counts as none. */
const words = /(?:`[^`]*`|\S)+/g;

/** One line of Markdown as lines of at most `width` columns; those after the first stand below the text of a list item. */
export function wrapLine(line: string, width: number): readonly string[] {
  if (line.length <= width) return [line];
  const [lead = ""] = /^ *(?:(?:[-*+]|\d{1,9}[.)]) +)?/.exec(line) ?? [];
  const hang = " ".repeat(lead.length);
  const lines: string[] = [];
  let current = lead;
  let empty = true;
  for (const word of line.slice(lead.length).match(words) ?? []) {
    if (!empty && current.length + 1 + word.length > width && !blockMark.test(word)) {
      lines.push(current);
      current = hang + word;
    } else {
      current += empty ? word : ` ${word}`;
    }
    empty = false;
  }
  return [...lines, current];
}
