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
    for (const [index, node] of nodes.entries()) {
      const before = nodes[index - 1];
      const isLink = before?.type !== "text" || !isInclude(before.value);
      const href = isLink ? hrefOf(node, context) : undefined;
      if (href !== undefined) links.push(toLink(node, href, context));
      else if ("children" in node) visitNodes(node.children);
    }
  };
  const visitSection = (section: Section): void => {
    visitNodes(section.heading?.nodes ?? []);
    for (const block of section.blocks) visitNodes(nodesOf(block));
    section.sections.forEach(visitSection);
  };
  visitSection(context.page.root);
  return links;
}

function nodesOf(block: Block): readonly Nodes[] {
  if (block.kind === "prose") return [block.node];
  if (block.kind !== "table") return [];
  return [...block.header, ...block.rows.flatMap(({ cells }) => cells)].flatMap(({ nodes }) => nodes);
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
