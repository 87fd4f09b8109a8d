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
  for (const [index, node] of nodes.entries()) if (!isNoteMark(node, nodes[index - 1])) text += rawText(node);
  return text;
}

/** The mark of a note is no text: `title<sup>1</sup>`. */
function isNoteMark(node: Nodes, before: Nodes | undefined): boolean {
  if (before?.type !== "html" || node.type !== "text") return false;
  return /^<sup\b/i.test(before.value) && /^[\d,*†‡ ]{1,5}$/.test(node.value);
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
