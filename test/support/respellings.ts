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

function eachLine(change: (line: string) => string): Respelling {
  return (page) => outsideBlocks(page, (lines) => lines.map(change));
}

interface Table {
  readonly head: readonly string[];
  readonly delimiter: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Changes tables whose rows all have as many cells as the head. */
function eachTable(change: (table: Table) => Table): Respelling {
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

function renameHead(from: RegExp, to: string): Respelling {
  return eachTable(({ head, delimiter, rows }) => ({
    head: head.map((cell) => cell.replace(from, to)),
    delimiter,
    rows,
  }));
}

function renameHeading(from: RegExp, to: string): Respelling {
  return eachLine((line) => {
    const [, marks, text = ""] = /^(#+) (.+?)\s*$/.exec(line) ?? [];
    return marks !== undefined && from.test(text) ? `${marks} ${to}` : line;
  });
}

/** Changes the cells below a head. */
function eachCell(below: RegExp, change: (cell: string) => string): Respelling {
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
function addColumn(head: string, cellOf: (row: readonly string[]) => string): Respelling {
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
function eachRemark(sentence: RegExp, head: string, cellOf: (says: boolean) => string): Respelling {
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
function reorder(order: (columns: readonly string[]) => readonly string[]): Respelling {
  return eachTable((table) =>
    /^(?:header|name|parameter|property|relationship)$/i.test(table.head[0] ?? "") && table.head.length > 2
      ? { head: order(table.head), delimiter: order(table.delimiter), rows: table.rows.map(order) }
      : table,
  );
}

function replaceAll(from: RegExp, to: string): Respelling {
  return (page) => page.replace(from, to);
}

/** Changes the request lines below the heading "HTTP request". */
function eachRoute(change: (line: string) => string): Respelling {
  return replaceFences(
    /^#+ HTTP request\s*\n+(?:<!--(?:(?!-->)[\s\S])*-->\s*\n)?```[^\n]*\n[\s\S]*?\n```/gim,
    change,
  );
}

function replaceFences(pattern: RegExp, change: (line: string) => string): Respelling {
  return (page) => page.replace(pattern, (block) => block.split("\n").map(change).join("\n"));
}

const isHeading = /^#{1,6} (?!.*\]\(#tab)/;
const isPlainName = /^[A-Za-z]\w*$/;
const firstColumn = /^(?:property|name|parameter|member|relationship|header)$/i;
const typeColumn = /^type$/i;
const collection = /^(\[[^\]]+\]\([^)]+\)|\w+) collection$/i;

/** Each says what the page says; none may change what is read. */
export const respellings: Readonly<Record<string, Respelling>> = {
  // Markdown
  "headings are closed": eachLine((line) => (isHeading.test(line) ? `${line.trimEnd()} #` : line)),
  "headings are one level deeper": eachLine((line) =>
    isHeading.test(line) && !line.startsWith("######") ? `#${line}` : line,
  ),
  "headings are bold": eachLine((line) => line.replace(/^(#{2,6}) ([\w ]+?)\s*$/, "$1 **$2**")),
  "headings end with a colon": eachLine((line) =>
    /^#{2,6} .*\w\s*$/.test(line) ? `${line.trimEnd()}:` : line,
  ),
  "headings have anchors": eachLine((line) =>
    line.replace(/^(#{1,6} )(?!.*\]\(#tab)(.*\w)\s*$/, "$1$2 {#anchor}"),
  ),
  "headings have emoji": eachLine((line) => line.replace(/^(#{1,6} )(?!.*\]\(#tab)/, "$1📦 ")),
  "titles stand in the front matter": (page) => {
    const [, title] = /^# (.+)$/m.exec(page) ?? [];
    const bare = page.replace(/^# .+\n/m, "");
    return bare.startsWith("---\n") ? bare : `---\ntitle: ${title}\n---\n${bare}`;
  },
  "headings are underlined": eachLine((line) => line.replace(/^## (?!.*\]\(#tab)(.+)$/, "\n$1\n---\n")),
  "fences are of tildes": (page) => page.replace(/^(\s*)```/gm, "$1~~~"),
  "fences are of four marks": (page) => page.replace(/^(\s*)```/gm, "$1````"),
  "languages are in capitals": (page) =>
    page.replace(/^```\s*(http|json)\s*$/gm, (mark) => mark.toUpperCase()),
  "messages have no language": replaceAll(/^```\s*http\s*$/gm, "```"),
  "lines end with spaces": eachLine((line) => (line.trim() === "" ? line : `${line}   `)),
  "blank lines are doubled": eachLine((line) => (line.trim() === "" ? "\n" : line)),
  "lines end as on Windows": replaceAll(/\n/g, "\r\n"),
  "annotations stand on one line": (page) =>
    page.replace(
      /<!--\s*(\{[\s\S]*?\})\s*-->/g,
      (_, object: string) => `<!-- ${object.replace(/\s*\n\s*/g, " ")} -->`,
    ),
  // Tables
  "tables are indented": eachLine((line) => (line.startsWith("|") ? `  ${line}` : line)),
  "cells hold protected spaces": eachTable(({ head, delimiter, rows }) => ({
    head,
    delimiter,
    rows: rows.map((row) => row.map((cell) => `\u00a0${cell}\u00a0`)),
  })),
  "the type stands first": reorder(([name = "", type = "", ...others]) => [type, name, ...others]),
  "the description stands before the type": reorder(([name = "", ...others]) => [name, ...others.reverse()]),
  "names are bold": eachCell(firstColumn, (cell) => (isPlainName.test(cell) ? `**${cell}**` : cell)),
  "names are code": eachCell(firstColumn, (cell) => (isPlainName.test(cell) ? `\`${cell}\`` : cell)),
  "types are code": eachCell(typeColumn, (cell) => (isPlainName.test(cell) ? `\`${cell}\`` : cell)),
  "heads are bold": eachTable(({ head, delimiter, rows }) => ({
    head: head.map((cell) => (cell === "" ? cell : `**${cell}**`)),
    delimiter,
    rows,
  })),
  "properties are fields": renameHead(/^Property$/i, "Field"),
  "properties are keys": renameHead(/^Property$/i, "Key"),
  "types are data types": renameHead(/^Type$/i, "Datatype"),
  "descriptions are notes": renameHead(/^Description$/i, "Notes"),
  "descriptions have a head of their own": renameHead(/^Description$/i, "What it is for"),
  "types have a head of their own": renameHead(/^Type$/i, "Kind"),
  "names have a head of their own": renameHead(/^(?:Property|Parameter)$/i, "Variable"),
  "what is required has a column": eachRemark(/ Required\./, "Required", (says) => (says ? "Yes" : "No")),
  "what is optional has a column": eachRemark(/ Required\./, "Optional", (says) => (says ? "No" : "Yes")),
  "what is read-only has a column": eachRemark(/ Read-only\./, "Access", (says) =>
    says ? "Read-only" : "Read/write",
  ),
  "there are examples": addColumn("Example", () => "`abc`"),
  "there are default values": addColumn("Default", () => "None"),
  // Types
  "scalars are in lower case": eachCell(typeColumn, (cell) =>
    isPlainName.test(cell)
      ? cell.replace(/^(?:String|Boolean|Int32|Int64|Double|DateTimeOffset)$/, (name) => name.toLowerCase())
      : cell,
  ),
  "collections have brackets": eachCell(typeColumn, (cell) => cell.replace(collection, "$1[]")),
  "collections are arrays of": eachCell(typeColumn, (cell) => cell.replace(collection, "array of $1")),
  "collections are lists of": eachCell(typeColumn, (cell) => cell.replace(collection, "list of $1")),
  "collections have brackets around them": eachCell(typeColumn, (cell) =>
    cell.replace(collection, (whole, name: string) => (/^(?:\[|String$)/.test(name) ? `[${name}]` : whole)),
  ),
  "collections come after a colon": eachCell(typeColumn, (cell) => cell.replace(collection, "array: $1")),
  "collections are plurals": eachCell(typeColumn, (cell) =>
    cell.replace(/^(\[[^\]]+\]\([^)]+\)) collection$/i, "$1 objects"),
  ),
  "dates are strings with a format": eachCell(typeColumn, (cell) =>
    cell.replace(/^DateTimeOffset$/, "string (date-time)"),
  ),
  "strings have a limit": eachCell(typeColumn, (cell) => cell.replace(/^String$/, "String [1..255]")),
  "strings are strs": eachCell(typeColumn, (cell) => cell.replace(/^String$/, "str")),
  "truth is true or false": eachCell(typeColumn, (cell) => cell.replace(/^Boolean$/, "true/false")),
  "types stand before what is required": eachTable(({ rows, ...table }) => ({
    ...table,
    rows: rows.map(([name = "", type = "", description = "", ...others]) =>
      / Required\./.test(description)
        ? [name, `${type}<br/>**required**`, description.replace(/ Required\./, ""), ...others]
        : [name, type, description, ...others],
    ),
  })),
  "links are referred to": eachCell(typeColumn, (cell) =>
    cell.replace(/^(\[[^\]]+\]\([^)]+\))$/, "reference to $1"),
  ),
  "links stand behind objects": eachCell(typeColumn, (cell) =>
    cell.replace(/^(\[[^\]]+\]\([^)]+\))$/, "Object ($1)"),
  ),
  "links are objects": eachCell(typeColumn, (cell) => cell.replace(/^(\[[^\]]+\]\([^)]+\))$/, "A $1 object")),
  // Headings
  "HTTP request is a request": renameHeading(/^HTTP request$/i, "Request"),
  "HTTP request is an endpoint": renameHeading(/^HTTP request$/i, "Endpoint"),
  "HTTP request is anything": renameHeading(/^HTTP request$/i, "How to call it"),
  "request body is a payload": renameHeading(/^Request body$/i, "Request payload"),
  "request headers are headers": renameHeading(/^(?:Optional )?request headers$/i, "Headers"),
  "response is returns": renameHeading(/^Response$/, "Returns"),
  "properties are attributes": renameHeading(/^Properties$/i, "Attributes"),
  "members are values": renameHeading(/^Members$/i, "Enum values"),
  "permissions are required": renameHeading(/^(?:Permissions|Prerequisites)$/i, "Required permissions"),
  // Sentences
  "possible values are allowed": replaceAll(/Possible values are:?/g, "Allowed values:"),
  "possible values are supported": replaceAll(/Possible values are:?/g, "Supported values are:"),
  "a method returns": replaceAll(/If successful, this method returns/g, "Returns"),
  "a code is a status": replaceAll(/response code/g, "status code"),
  "statuses are bold": replaceAll(/`(20[0-4] [A-Z][A-Za-z ]*)`/g, "**$1**"),
  "a collection is an array": replaceAll(/a collection of (\[[^\]]+\]\([^)]+\)) objects/g, "an array of $1"),
  "there is no body": replaceAll(
    /Do not supply a request body for this method\./g,
    "This method takes no body.",
  ),
  "a body is what it is": replaceAll(
    /In the request body, supply a JSON representation (?:of|for) (?:an? |the )?/g,
    "The request body is a ",
  ),
  "required is mandatory": replaceAll(/ Required\./g, " Mandatory."),
  "read-only is a sentence": replaceAll(/ Read-only\./g, " This property is read-only."),
  "inheriting is extending": replaceAll(/Inherits from/g, "Extends"),
  // Routes
  "routes are addresses": eachRoute((line) =>
    line.replace(/^([A-Z]+) \//, "$1 https://service.example/v1.0/"),
  ),
  "routes have a base": eachRoute((line) => line.replace(/^([A-Z]+) \//, "$1 {baseUrl}/")),
  "routes have a version of HTTP": eachRoute((line) => line.replace(/^([A-Z]+ \S+)\s*$/, "$1 HTTP/1.1")),
  "placeholders have angles": eachRoute((line) => line.replace(/\{([\w-]+)\}/g, "<$1>")),
};
