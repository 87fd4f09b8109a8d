import type { Nodes, PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { normalizeText, trimCharacters } from "../../dialect/characters.ts";
import { markOf, withoutMarks } from "../../dialect/marks.ts";
import type { TypeLink, TypeText } from "../../dialect/type-construct.ts";
import { matchType } from "../../dialect/type-constructs.ts";
import type { Cell } from "../../model/page.ts";
import type { TypeExpr } from "../../model/types.ts";
import type { ExtractContext } from "../context.ts";
import { findReferences } from "./find-references.ts";
import { linkTarget } from "./link-target.ts";
import { nearLabel } from "./near-label.ts";

/** Names a Type cell that no construct of the dialect reads. */
export function reportOpaque(type: TypeExpr, { text, source }: Cell, { page, report }: ExtractContext): void {
  if (type.kind !== "opaque") return;
  const undefinedLabel = findReferences(text).find(
    ({ label }) => !page.definitions.has(label.toLowerCase()),
  )?.label;
  const suggestion = undefinedLabel === undefined ? undefined : nearLabel(undefinedLabel, page);
  report("extract/unreadable-type", source, { text, undefinedLabel }, { suggestion });
}

/** Reads a Type cell; in silence, because the type of a property may be known from elsewhere, too. */
export function readOpaqueType(cell: Cell, context: ExtractContext): TypeExpr {
  return readType(cell.nodes, context) ?? { kind: "opaque", text: cell.text };
}

/** Reads nodes as a type, or says `undefined`. */
export function readType(nodes: readonly PhrasingContent[], context: ExtractContext): TypeExpr | undefined {
  return matchType(typeTextOf(nodes, context.page.definitions));
}

/** `List<ticket>` looks to Markdown as if it held a tag of HTML. */
const typeArgument = /^<(?!(?:a|b|br|code|div|em|i|li|ol|p|span|strong|sub|sup|u|ul)>)[a-z][\w.-]*>$/i;

/** Nodes as the text that the constructs of types read. */
export function typeTextOf(
  nodes: readonly PhrasingContent[],
  definitions: ReadonlyMap<string, string>,
): TypeText {
  const links: TypeLink[] = [];
  const visit = (node: Nodes): string => {
    const href = linkTarget(node, definitions);
    if (href !== undefined) {
      links.push({ text: normalizeText(textOf(node)), href });
      return markOf(links.length - 1);
    }
    if (node.type === "html") return typeArgument.test(node.value) ? node.value : " ";
    if (node.type === "text") return withoutMarks(node.value);
    return "children" in node ? visitAll(node.children) : textOf(node);
  };
  const visitAll = (children: readonly Nodes[]): string => {
    let written = "";
    for (const child of children) written += visit(child);
    return written;
  };
  const text = normalizeText(visitAll(nodes));
  return { text: cutAtSentence(text), links };
}

const quotes = "\"'“”‘’";

/** "<ticket> collection. Holds the tickets" is a type and the beginning of its description. */
function cutAtSentence(text: string): string {
  return trimCharacters(text.split(". ", 1)[0] ?? "", quotes, `.,;|${quotes}`).trim();
}
