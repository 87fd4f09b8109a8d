import type { Nodes } from "mdast";
import { singleSpacedLines } from "../../dialect/characters.ts";
import { withoutPlaceholder } from "../../dialect/remarks.ts";

/** Nodes as plain Markdown of one or more lines; links into the documentation become their text. */
export function describe(nodes: readonly Nodes[]): string {
  const text = printAll(nodes).trim();
  const spaced = singleSpacedLines(text);
  const tidy = spaced.includes("\n") ? spaced.replace(/ ?\n ?/g, "\n").replace(/\n{3,}/g, "\n\n") : spaced;
  return withoutPlaceholder(tidy).replace(/^[.,;:](?:\s+|$)/, "");
}

function print(node: Nodes): string {
  switch (node.type) {
    case "text":
      return node.value.replace(/\n/g, " ");
    case "inlineCode":
      return `\`${node.value}\``;
    case "strong":
      return `**${printAll(node.children)}**`;
    case "emphasis":
      return `*${printAll(node.children)}*`;
    case "break":
      return "\n";
    case "html":
      return printHtml(node.value);
    case "link": {
      const text = printAll(node.children);
      // GFM links bare addresses: `https://example.com`, and `www.example.com`, whose scheme it adds.
      const isBare = text === node.url || `http://${text}` === node.url;
      return /^https?:/.test(node.url) && !isBare ? `[${text}](${node.url})` : text;
    }
    case "image":
    case "imageReference":
      return node.alt ?? "";
    case "listItem":
      return `- ${printAll(node.children).trim()}\n`;
    case "list":
      return `\n${printAll(node.children)}`;
    case "paragraph":
      return `${printAll(node.children)}\n`;
    case "code":
      return "";
    default:
      return "children" in node ? printAll(node.children) : "";
  }
}

function printAll(nodes: readonly Nodes[]): string {
  let text = "";
  for (const node of nodes) text += print(node);
  return text;
}

/** Tags that break lines break them; other tags of layout vanish; what is no tag of HTML is text. */
function printHtml(tag: string): string {
  if (/^<(?:br|p|\/p|ul|\/ul|ol|\/ol|tr)\b/i.test(tag)) return "\n";
  if (/^<li\b/i.test(tag)) return "\n- ";
  if (/^<\/?(?:code)\b/i.test(tag)) return "`";
  if (/^<(?:!--|\/?(?:a|b|i|em|li|strong|div|span|sub|sup|table|tbody|td|th|thead|tr|u)\b)/i.test(tag))
    return "";
  return tag;
}
