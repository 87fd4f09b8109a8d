import type { List, Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { introducesDerived, saysInheritedByThese, titlesDerived } from "../../dialect/intro.ts";
import type { TypeFacts } from "../../model/facts.ts";
import type { ProseBlock } from "../../model/page.ts";
import type { ExtractContext } from "../context.ts";
import { introOf, type PlacedSection } from "../page/placed-sections.ts";
import { linkTarget } from "../text/link-target.ts";
import { wordsBefore } from "../text/words-before.ts";

type Derived = NonNullable<TypeFacts["statedDerived"]>;

/**
 * The types that the page of a base says to be derived from it: "The derived types are [a](a.md) and [b](b.md)", the
 * same with a list or a table below, "The [a](a.md) and [b](b.md) types inherit from this type".
 */
export function extractDerived(sections: readonly PlacedSection[], context: ExtractContext): Derived {
  const found = inIntro(introOf(sections, context.page));
  for (const { section, tables, prose } of sections) {
    if (!titlesDerived(section.heading?.text ?? "")) continue;
    found.push(...prose.flatMap(({ node }) => (node.type === "list" ? firstLinks(node) : [])));
    for (const row of tables.flatMap((table) => table.rows)) {
      const [link] = linksIn(row.cells[0]?.nodes ?? []);
      if (link === undefined) continue;
      found.push(link);
      context.ledger.claimRow(row, "consumed");
    }
  }
  return found.flatMap((link) => {
    const href = linkTarget(link, context.page.definitions);
    if (href === undefined) return [];
    const source = context.source.spanOf(link);
    return [{ type: { kind: "name", name: textOf(link).trim(), href }, source }];
  });
}

function inIntro(blocks: readonly ProseBlock[]): Nodes[] {
  return blocks.flatMap(({ node, text }, index) => {
    if (node.type !== "paragraph") return [];
    if (saysInheritedByThese(text)) return linksOfLastSentence(node.children);
    if (!introducesDerived(text)) return [];
    const listed = node.children.filter(
      (child, at) => isLink(child) && introducesDerived(wordsBefore(node.children, at)),
    );
    const next = blocks[index + 1]?.node;
    return listed.length > 0 || next?.type !== "list" ? listed : firstLinks(next);
  });
}

/** The links of the sentence that ends a paragraph. */
function linksOfLastSentence(nodes: readonly Nodes[]): Nodes[] {
  const end = nodes.findLastIndex((node) => node.type === "text" && /[.!]\s/.test(node.value));
  return linksIn(nodes.slice(end + 1));
}

/** The first link of each item. */
function firstLinks(list: List): Nodes[] {
  return list.children.flatMap((item) => linksIn([item]).slice(0, 1));
}

function linksIn(nodes: readonly Nodes[]): Nodes[] {
  return nodes.flatMap((node) => {
    if (isLink(node)) return [node];
    return "children" in node ? linksIn(node.children) : [];
  });
}

function isLink({ type }: Nodes): boolean {
  return type === "link" || type === "linkReference";
}
