import { toString as textOf } from "mdast-util-to-string";
import { isInclude } from "../dialect/includes.ts";
import type { LinkFacts } from "../model/facts.ts";
import type { ExtractContext } from "./context.ts";
import type { PlacedSection } from "./page/placed-sections.ts";

/** What a page takes in: `[!INCLUDE [permissions](../includes/permissions.md)]`; not what other languages' tabs do. */
export function extractIncludes(sections: readonly PlacedSection[], { source }: ExtractContext): LinkFacts[] {
  const includes: LinkFacts[] = [];
  for (const { prose } of sections) {
    for (const { node } of prose) {
      const nodes = "children" in node ? node.children : [];
      for (let index = 1; index < nodes.length; index++) {
        const [before, link] = [nodes[index - 1], nodes[index]];
        if (link?.type === "link" && before?.type === "text" && isInclude(before.value))
          includes.push({ href: link.url, text: textOf(link), source: source.spanOf(link) });
      }
    }
  }
  return includes;
}
