import type { Nodes, RootContent } from "mdast";
import type { Extent } from "./html-table-rows.ts";

/** Where a node stands in the text. */
export function placeOf(node: Nodes | undefined): Extent {
  const start = node?.position?.start.offset ?? 0;
  return { start, end: node?.position?.end.offset ?? start };
}

/** Whether a node is HTML with a table in it, or holds such a node. */
export function holdsTable(node: Nodes): boolean {
  if (node.type === "html") return /<table\b/i.test(node.value);
  const isContainer =
    node.type === "blockquote" ||
    node.type === "list" ||
    node.type === "listItem" ||
    node.type === "paragraph";
  return isContainer && node.children.some(holdsTable);
}

/** A table that nobody ends goes on in HTML behind blank lines, up to what is none. */
export function endOfOpenTable(content: readonly RootContent[], first: RootContent, index: number): number {
  let last = first;
  for (let at = index + 1; at < content.length; at++) {
    const node = content[at];
    if (node?.type !== "html" || holdsTable(node)) break;
    last = node;
  }
  return placeOf(last).end;
}

/** Whether a table only gives Markdown its place, which then is read as if the table were not there. */
export function laysOut(content: readonly RootContent[], index: number, end: number): boolean {
  for (let at = index + 1; at < content.length; at++) {
    const node = content[at];
    if (node === undefined || placeOf(node).start >= end) return false;
    if (node.type === "heading" || node.type === "table") return true;
  }
  return false;
}

/** Whether what stands in a cell is an example like any below the table: a fence, or the annotation of one. */
export function standsAlone(node: RootContent, tagged: string): boolean {
  if (node.type === "html") return /^\s*<!--/.test(node.value);
  const { start, end } = placeOf(node);
  return node.type === "code" && tagged.slice(start, end).trim() === "";
}

/** The text with blanks in place of code, in which tags and comments mean nothing. */
export function withoutCode(text: string, content: readonly RootContent[]): string {
  const parts: string[] = [];
  let done = 0;
  const visit = (node: Nodes): void => {
    const { start, end } = placeOf(node);
    if (isCode(node, text)) {
      parts.push(text.slice(done, start), " ".repeat(end - start));
      done = end;
    } else if ("children" in node) node.children.forEach(visit);
  };
  content.forEach(visit);
  return parts.join("") + text.slice(done);
}

/** What is code because it is indented may be a table's HTML behind a blank line. */
function isCode(node: Nodes, text: string): boolean {
  if (node.type === "inlineCode") return true;
  return node.type === "code" && /^[`~]{3}/.test(text.slice(placeOf(node).start, placeOf(node).start + 3));
}
