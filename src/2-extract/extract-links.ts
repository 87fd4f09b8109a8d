import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { normalizeText } from "../dialect/characters.ts";
import { isInclude } from "../dialect/includes.ts";
import type { LinkFacts } from "../model/facts.ts";
import type { Block, Section } from "../model/page.ts";
import type { ExtractContext } from "./context.ts";

/** Relative links to other pages and anchors, in the order of the page. */
export function extractLinks(context: ExtractContext): LinkFacts[] {
  const links: LinkFacts[] = [];
  const visitNodes = (nodes: readonly Nodes[]): void => {
    for (let index = 0; index < nodes.length; index++) {
      const node = nodes[index];
      if (node === undefined) continue;
      const href = isLink(node, nodes[index - 1]) ? hrefOf(node, context) : undefined;
      if (href !== undefined) links.push(toLink(node, href, context));
      else if ("children" in node) visitNodes(node.children);
    }
  };
  const visitBlock = (block: Block): void => {
    if (block.kind === "prose") visitNodes([block.node]);
    if (block.kind !== "table") return;
    for (const { nodes } of block.header) visitNodes(nodes);
    for (const { cells } of block.rows) for (const { nodes } of cells) visitNodes(nodes);
  };
  const visitSection = (section: Section): void => {
    visitNodes(section.heading?.nodes ?? []);
    section.blocks.forEach(visitBlock);
    section.sections.forEach(visitSection);
  };
  visitSection(context.page.root);
  return links;
}

/** What an include takes in is no link. */
function isLink(node: Nodes, before: Nodes | undefined): boolean {
  if (node.type !== "link" && node.type !== "linkReference") return false;
  return before?.type !== "text" || !isInclude(before.value);
}

/** Targets inside the documentation: no scheme, no host, and no root, which is another site's. */
function hrefOf(node: Nodes, { page }: ExtractContext): string | undefined {
  const url =
    node.type === "link"
      ? node.url
      : node.type === "linkReference"
        ? page.definitions.get(node.identifier.toLowerCase())
        : undefined;
  if (url === undefined || url === "" || /^(?:[a-z][a-z+.-]*:|\/)/i.test(url)) return undefined;
  return url;
}

function toLink(node: Nodes, url: string, { source }: ExtractContext): LinkFacts {
  const hash = url.indexOf("#");
  const href = (hash < 0 ? url : url.slice(0, hash)).split("?", 1)[0] ?? "";
  return {
    href,
    ...(hash >= 0 && { anchor: url.slice(hash + 1) }),
    text: normalizeText(textOf(node)),
    source: source.spanOf(node),
  };
}
