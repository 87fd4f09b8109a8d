import { toString as textOf } from "mdast-util-to-string";
import { isInclude } from "../dialect/includes.ts";
import type { LinkFacts } from "../model/facts.ts";
import type { ExtractContext } from "./context.ts";
import type { PlacedSection } from "./placed-sections.ts";

/** What a page takes in: `[!INCLUDE [permissions](../includes/permissions.md)]`; not what other languages' tabs do. */
export function extractIncludes(sections: readonly PlacedSection[], { source }: ExtractContext): LinkFacts[] {
  return sections.flatMap(({ prose }) =>
    prose.flatMap(({ node }) => {
      const nodes = "children" in node ? node.children : [];
      return nodes.flatMap((link, index): LinkFacts[] => {
        const before = nodes[index - 1];
        if (link.type !== "link" || before?.type !== "text" || !isInclude(before.value)) return [];
        return [{ href: link.url, text: textOf(link), source: source.spanOf(link) }];
      });
    }),
  );
}
