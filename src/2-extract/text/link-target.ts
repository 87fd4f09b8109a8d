import type { Nodes } from "mdast";
import { hasScheme, matchPublishedPage } from "../../dialect/link-targets.ts";

/**
 * The target of a link into the documentation; bare addresses, which GFM links by itself, have none. Rendered copies of
 * the pages link to where they are published.
 */
export function linkTarget(node: Nodes, definitions: ReadonlyMap<string, string>): string | undefined {
  if (node.type === "linkReference") return definitions.get(node.identifier.toLowerCase());
  if (node.type !== "link") return undefined;
  return hasScheme(node.url) ? matchPublishedPage(node.url) : node.url;
}
