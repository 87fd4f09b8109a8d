/** A cell of the row that stands below the header. */
const delimiterCell = /^:?-+:?$/;

/** `|:---|---:|`: the line that makes a table of the one above it. */
export function isDelimiterRow(line: string): boolean {
  return line.includes("|") && cellsOf(line).every((cell) => delimiterCell.test(cell.trim()));
}

/** `|id|String|The identifier.|`: a line that a reader takes for a row. */
export function isRowLike(line: string): boolean {
  const text = line.trim();
  return text.startsWith("|") && text.indexOf("|", 1) > 0;
}

/** The cells of a line. An escaped pipe is text. */
export function cellsOf(line: string): string[] {
  return line
    .trim()
    .replace(/\\\|/g, " ")
    .replace(/^\||\|$/g, "")
    .split("|");
}
