import type { Nodes } from "mdast";
import { normalizeText } from "../dialect/characters.ts";

/** Tags that only lay text out; any other tag in a cell is text that an author forgot to quote, `<server>`. */
const layoutTag =
  /^<\/?(?:a|b|br|code|div|em|i|li|ol|p|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)\b[^>]*>$/i;

/** The text of a node as a reader sees it. */
export function plainText(node: Nodes | readonly Nodes[]): string {
  return normalizeText(rawText(node));
}

function rawText(node: Nodes | readonly Nodes[]): string {
  if (Array.isArray(node)) return node.map(rawText).join("");
  const single = node as Nodes;
  switch (single.type) {
    case "text":
    case "inlineCode":
    case "code":
      return single.value;
    case "break":
      return " ";
    case "html":
      return layoutTag.test(single.value) || single.value.startsWith("<!--") ? " " : single.value;
    case "image":
      return single.alt ?? "";
    case "listItem":
    case "paragraph":
    case "tableRow":
      return `${rawText(single.children)} `;
    default:
      return "children" in single ? rawText(single.children) : "";
  }
}
