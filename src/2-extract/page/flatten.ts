import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { normalizeText, singleSpaced, singleSpacedLines } from "../../dialect/characters.ts";
import { markOf, mostMarks, withoutMarks } from "../../dialect/marks.ts";

/** A code span, whose place in a flattened text is taken by one private-use character. */
export interface CodeSpan {
  readonly value: string;
  readonly node: Nodes;
}

/** Nodes as one text, with what was marked as code in it. */
export interface FlatText {
  /** Line breaks and list items are line ends; each code span is {@link markOf} its index. */
  readonly text: string;
  readonly codes: readonly CodeSpan[];
}

/** Code of which one of the marks was forgotten: "`open`, `closed." */
const tornCode = /`([A-Za-z_][\w-]{0,120})(?![\w`-])|(?<![\w`-])([A-Za-z_][\w-]{0,120})`/g;

/**
 * One line of text for phrases to be found in, without losing what was marked as code. `bold` takes what is set in bold
 * for code.
 */
export function flatten(nodes: readonly Nodes[], { bold = false } = {}): FlatText {
  const codes: CodeSpan[] = [];
  const markCode = (value: string, node: Nodes): string => {
    if (codes.length === mostMarks) return value;
    codes.push({ value: normalizeText(value), node });
    return markOf(codes.length - 1);
  };
  const withTornCode = (text: string, node: Nodes): string =>
    text.includes("`")
      ? text.replace(tornCode, (_, begun?: string, ended?: string) => markCode(begun ?? ended ?? "", node))
      : text;
  const visitAll = (children: readonly Nodes[]): string => {
    let text = "";
    for (const child of children) text += visit(child);
    return text;
  };
  const visit = (node: Nodes): string => {
    switch (node.type) {
      case "text":
        return singleSpaced(withTornCode(withoutMarks(node.value), node));
      case "inlineCode":
        return markCode(node.value, node);
      case "strong":
        return bold ? markCode(textOf(node), node) : visitAll(node.children);
      case "break":
        return "\n";
      case "html":
        return /^<(?:br|li|\/ul|\/li|p|\/p)\b/i.test(node.value) ? "\n" : "";
      default: {
        const text = "children" in node ? visitAll(node.children) : "";
        return node.type === "listItem" ? `${text}\n` : text;
      }
    }
  };
  const text = singleSpacedLines(visitAll(nodes));
  return { text: text.includes("\n") ? text.replace(/ ?\n[ \n]*/g, "\n") : text, codes };
}
