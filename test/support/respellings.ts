import {
  addColumn,
  collection,
  eachAnswer,
  eachCell,
  eachLine,
  eachRemark,
  eachRoute,
  eachTable,
  firstColumn,
  isHeading,
  isPlainName,
  type Respelling,
  renameHead,
  renameHeading,
  reorder,
  replaceAll,
  tablesAs,
  typeColumn,
} from "./respell.ts";

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
  "headings have badges": eachLine((line) =>
    line.replace(/^(#{1,6} (?!.*\]\(#tab).*\w)\s*$/, "$1 ![stable](stable.svg)"),
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
  "languages have titles": replaceAll(/^```\s*http\s*$/gm, '```http title="A message"'),
  "messages are of a shell": replaceAll(/^```\s*http\s*$/gm, "```shell"),
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
  "names have notes": eachCell(firstColumn, (cell) =>
    isPlainName.test(cell) ? `${cell}<sup>1</sup>` : cell,
  ),
  "names say what is required": eachTable(({ rows, ...table }) => ({
    ...table,
    rows: rows.map(([name = "", ...others]) =>
      firstColumn.test(table.head[0] ?? "") &&
      isPlainName.test(name) &&
      / Required\./.test(others.at(-1) ?? "")
        ? [`**${name}**<br>*required*`, ...others.map((cell) => cell.replace(/ Required\./, ""))]
        : [name, ...others],
    ),
  })),
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
  // Lists
  "properties are listed": tablesAs(
    /^Property$/i,
    (name, type, description) => `- ${name} (${type}): ${description}`,
  ),
  "properties are listed in bold": tablesAs(
    /^Property$/i,
    (name, type, description) => `* **${name}** – *${type}* – ${description}`,
  ),
  "relationships are listed": tablesAs(
    /^Relationship$/i,
    (name, type, description) => `- \`${name}\`: ${type}. ${description}`,
  ),
  "members are listed": tablesAs(/^Member$/i, (name, _, description) => `- \`${name}\` - ${description}`),
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
  "request body is a schema": renameHeading(/^Request body$/i, "Body schema"),
  "relationships are relations": renameHeading(/^Relationships$/i, "Relations"),
  "the JSON representation is a representation": renameHeading(/^JSON representation$/i, "Representation"),
  "members are constants": renameHeading(/^Members$/i, "Constants"),
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
  "a method responds with a number": eachAnswer(
    (status, _, what) => `On success, responds with ${status}${what === "" ? "" : ` and ${what}`}.`,
  ),
  "answers are listed": eachAnswer(
    (status, reason, what) =>
      `- \`${status} ${reason}\`: ${what === "" ? "It is done." : `Returns ${what}.`}`,
  ),
  "answers have headings": eachAnswer(
    (status, reason, what) =>
      `### ${status} ${reason}\n\n${what === "" ? "It is done." : `Returns ${what}.`}`,
  ),
  "status and body are labelled": eachAnswer((status, reason, what) =>
    [`Status: \`${status} ${reason}\``, "", `Body: ${what === "" ? "none" : what}`].join("\n"),
  ),
  "there is no body": replaceAll(
    /Do not supply a request body for this method\./g,
    "This method takes no body.",
  ),
  "a body is what it is": replaceAll(
    /In the request body, supply a JSON representation (?:of|for) (?:an? |the )?/g,
    "The request body is a ",
  ),
  "required is mandatory": replaceAll(/ Required\./g, " Mandatory."),
  "required is in parentheses": replaceAll(/ Required\./g, " *(required)*"),
  "required is a predicate": replaceAll(/ Required\./g, " This field is required."),
  "read-only is a sentence": replaceAll(/ Read-only\./g, " This property is read-only."),
  "origins are bold": replaceAll(/Inherited from (\[[^\]]+\]\([^)]+\))/g, "Inherited from **$1**"),
  "origins are objects": replaceAll(/Inherited from \[(\w+)\]/g, "Inherited from the [$1 object]"),
  "origins have no link": replaceAll(/Inherited from \[(\w+)\]\([^)]+\)/g, "Inherited from $1"),
  "inheriting is extending": replaceAll(/Inherits from/g, "Extends"),
  // Routes
  "routes are addresses": eachRoute((line) =>
    line.replace(/^([A-Z]+) \//, "$1 https://service.example/v1.0/"),
  ),
  "routes have a base": eachRoute((line) => line.replace(/^([A-Z]+) \//, "$1 {baseUrl}/")),
  "routes have a base of a template": eachRoute((line) => line.replace(/^([A-Z]+) \//, "$1 {{base_url}}/")),
  "methods have a colon": eachRoute((line) => line.replace(/^([A-Z]+) \//, "$1: /")),
  "placeholders are those of a template": eachRoute((line) => line.replace(/\{([\w-]+)\}/g, "$${$1}")),
  "routes have a version of HTTP": eachRoute((line) => line.replace(/^([A-Z]+ \S+)\s*$/, "$1 HTTP/1.1")),
  "routes are listed": replaceAll(/^```\s*http\n((?:[A-Z]+ \/\S+\n)+)```$/gm, (_, lines: string) =>
    lines.replace(/^(.+)$/gm, "- `$1`"),
  ),
  "placeholders have angles": eachRoute((line) => line.replace(/\{([\w-]+)\}/g, "<$1>")),
};
