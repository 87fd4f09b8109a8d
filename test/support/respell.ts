/** A page in other words or other Markdown that say the same. */
export type Respelling = (page: string) => string;

/** Changes the lines outside of fences, comments and front matter. */
function outsideBlocks(page: string, change: (lines: readonly string[]) => readonly string[]): string {
  const written: string[] = [];
  let text: string[] = [];
  let end: RegExp | undefined;
  const flush = () => {
    written.push(...change(text));
    text = [];
  };
  for (const [index, line] of page.split("\n").entries()) {
    const begun = end ?? endOfBlock(line, index);
    if (begun === undefined) text.push(line);
    else {
      flush();
      written.push(line);
    }
    // A comment may end on the line that it begins on.
    const isWhole = end === undefined && !line.trimStart().startsWith("<!--");
    end = begun?.test(line) && !isWhole ? undefined : begun;
  }
  flush();
  return written.join("\n");
}

function endOfBlock(line: string, index: number): RegExp | undefined {
  if (index === 0 && line === "---") return /^---$/;
  if (/^\s*```/.test(line)) return /^\s*```\s*$/;
  return line.trimStart().startsWith("<!--") ? /-->/ : undefined;
}

export function eachLine(change: (line: string) => string): Respelling {
  return (page) => outsideBlocks(page, (lines) => lines.map(change));
}

interface Table {
  readonly head: readonly string[];
  readonly delimiter: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Changes tables whose rows all have as many cells as the head. */
export function eachTable(change: (table: Table) => Table): Respelling {
  return (page) =>
    outsideBlocks(page, (lines) => {
      const written: string[] = [];
      for (let at = 0; at < lines.length; at++) {
        const head = cellsOf(lines[at] ?? "");
        const delimiter = cellsOf(lines[at + 1] ?? "");
        const begins = head.length > 1 && delimiter.length === head.length && delimiter.every(isDelimiter);
        let end = at + 2;
        while (begins && cellsOf(lines[end] ?? "").length > 1) end++;
        const rows = lines.slice(at + 2, end).map(cellsOf);
        if (!begins || rows.some((row) => row.length !== head.length)) {
          written.push(lines[at] ?? "");
          continue;
        }
        const table = change({ head, delimiter, rows });
        for (const row of [table.head, table.delimiter, ...table.rows]) written.push(`|${row.join("|")}|`);
        at = end - 1;
      }
      return written;
    });
}

function cellsOf(line: string): string[] {
  if (!line.includes("|")) return [];
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

function isDelimiter(cell: string): boolean {
  return /^:?-+:?$/.test(cell);
}

export function renameHead(from: RegExp, to: string): Respelling {
  return eachTable(({ head, delimiter, rows }) => ({
    head: head.map((cell) => cell.replace(from, to)),
    delimiter,
    rows,
  }));
}

export function renameHeading(from: RegExp, to: string): Respelling {
  return eachLine((line) => {
    const [, marks, text = ""] = /^(#+) (.+?)\s*$/.exec(line) ?? [];
    return marks !== undefined && from.test(text) ? `${marks} ${to}` : line;
  });
}

/** Changes the cells below a head. */
export function eachCell(below: RegExp, change: (cell: string) => string): Respelling {
  return eachTable(({ head, delimiter, rows }) => {
    const column = head.findIndex((cell) => below.test(cell));
    return {
      head,
      delimiter,
      rows: rows.map((row) => row.map((cell, index) => (index === column ? change(cell) : cell))),
    };
  });
}

/** Adds a column before the last to tables of properties and parameters. */
export function addColumn(head: string, cellOf: (row: readonly string[]) => string): Respelling {
  const put = (row: readonly string[], cell: string) => [...row.slice(0, -1), cell, ...row.slice(-1)];
  return eachTable((table) =>
    firstColumn.test(table.head[0] ?? "") && table.head.some((cell) => typeColumn.test(cell))
      ? {
          head: put(table.head, head),
          delimiter: put(table.delimiter, "---"),
          rows: table.rows.map((row) => put(row, cellOf(row))),
        }
      : table,
  );
}

/** Says in a column what the last one, of descriptions, says in a sentence. */
export function eachRemark(sentence: RegExp, head: string, cellOf: (says: boolean) => string): Respelling {
  const added = addColumn(head, (row) => cellOf(sentence.test(row.at(-1) ?? "")));
  const removed = eachTable(({ rows, ...table }) => ({
    ...table,
    rows: table.head.includes(head)
      ? rows.map((row) => [...row.slice(0, -1), (row.at(-1) ?? "").replace(sentence, "")])
      : rows,
  }));
  return (page) => removed(added(page));
}

/** Puts the columns of tables of names in another order. */
export function reorder(order: (columns: readonly string[]) => readonly string[]): Respelling {
  return eachTable((table) =>
    /^(?:header|name|parameter|property|relationship)$/i.test(table.head[0] ?? "") && table.head.length > 2
      ? { head: order(table.head), delimiter: order(table.delimiter), rows: table.rows.map(order) }
      : table,
  );
}

export function replaceAll(from: RegExp, to: string | ((...groups: string[]) => string)): Respelling {
  return (page) => (typeof to === "string" ? page.replace(from, to) : page.replace(from, to));
}

/** Changes the request lines below the heading "HTTP request". */
export function eachRoute(change: (line: string) => string): Respelling {
  return replaceFences(
    /^#+ HTTP request\s*\n+(?:<!--(?:(?!-->)[\s\S])*-->\s*\n)?```[^\n]*\n[\s\S]*?\n```/gim,
    change,
  );
}

function replaceFences(pattern: RegExp, change: (line: string) => string): Respelling {
  return (page) => page.replace(pattern, (block) => block.split("\n").map(change).join("\n"));
}

export const isHeading = /^#{1,6} (?!.*\]\(#tab)/;
export const isPlainName = /^[A-Za-z]\w*$/;
export const firstColumn = /^(?:property|name|parameter|member|relationship|header)$/i;
export const typeColumn = /^type$/i;
export const collection = /^(\[[^\]]+\]\([^)]+\)|\w+) collection$/i;

/** Writes tables of names, types and descriptions, or of names and what is said of them, as other lines. */
export function tablesAs(
  first: RegExp,
  write: (name: string, type: string, description: string) => string,
): Respelling {
  return (page) =>
    outsideBlocks(page, (lines) => {
      const heads = lines.findIndex((line) => first.test(cellsOf(line)[0] ?? ""));
      const end = lines.findIndex((line, index) => index > heads && cellsOf(line).length === 0);
      if (heads < 0) return lines;
      const rows = lines.slice(heads + 2, end < 0 ? lines.length : end).map(cellsOf);
      const written = rows.map(([name = "", type = "", description = ""]) => write(name, type, description));
      return [...lines.slice(0, heads), ...written, ...(end < 0 ? [] : lines.slice(end))];
    });
}

/** Says otherwise what a request is answered with: a status, its reason, and what comes back, or nothing. */
export function eachAnswer(write: (status: string, reason: string, what: string) => string): Respelling {
  const sentence =
    /^If successful, this method returns an? `(2\d\d) ([A-Za-z ]+)` response code(?: and (.+?) in the response body)?\..*$/gm;
  return replaceAll(sentence, (_, status = "", reason = "", what = "") => write(status, reason, what));
}
