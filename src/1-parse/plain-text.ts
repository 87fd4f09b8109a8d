import type { Nodes } from "mdast";
import { normalizeText } from "../dialect/characters.ts";

/** Tags that only lay text out; any other tag in a cell is text that an author forgot to quote, `<server>`. */
const layoutTag =
  /^<\/?(?:a|b|br|code|div|em|i|li|ol|p|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul)\b[^>]*>$/i;

/** The text of a node as a reader sees it. */
export function plainText(node: Nodes | readonly Nodes[]): string {
  return normalizeText("type" in node ? rawText(node) : rawTexts(node));
}

function rawTexts(nodes: readonly Nodes[]): string {
  let text = "";
  for (const node of nodes) text += rawText(node);
  return text;
}

function rawText(node: Nodes): string {
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
      return node.value;
    case "break":
      return " ";
    case "html":
      return layoutTag.test(node.value) || node.value.startsWith("<!--") ? " " : node.value;
    case "image":
      return node.alt ?? "";
    case "listItem":
    case "paragraph":
    case "tableRow":
      return `${rawTexts(node.children)} `;
    default:
      return "children" in node ? rawTexts(node.children) : "";
  }
}
