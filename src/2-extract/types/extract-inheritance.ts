import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { isTypeName } from "../../dialect/names.ts";
import { introducesOrigin, matchNamedOrigin } from "../../dialect/remarks.ts";
import { matchLinkedName } from "../../dialect/response-phrases.ts";
import type { PropertyFacts } from "../../model/facts.ts";
import type { ExtractContext } from "../context.ts";
import { linkTarget } from "../text/link-target.ts";

/**
 * What a description says that a property is inherited from: the words and then the link, or what else stands out, or a
 * name.
 *
 *     Inherited from [operation](../resources/operation.md).
 *     Inherited from **operation**.
 */
export function extractInheritance(
  nodes: readonly Nodes[],
  { page }: ExtractContext,
): PropertyFacts["inheritedFrom"] | undefined {
  for (const [index, node] of nodes.entries()) {
    const named = node.type === "text" ? matchNamedOrigin(node.value) : undefined;
    if (named !== undefined) return { name: named };
    const before = nodes[index - 1];
    if (before?.type !== "text" || !introducesOrigin(before.value)) continue;
    const link = linkIn(node);
    const written = textOf(link).trim();
    const name = matchLinkedName(written) ?? written;
    const href = linkTarget(link, page.definitions);
    if (href !== undefined) return { name, href };
    if (node.type !== "text" && isTypeName(name)) return { name };
  }
  return undefined;
}

/** A link may be set in bold. */
function linkIn(node: Nodes): Nodes {
  const isMarked = node.type === "strong" || node.type === "emphasis";
  const [only, ...others] = isMarked ? node.children : [];
  return only === undefined || others.length > 0 ? node : only;
}
