import type { PhrasingContent } from "mdast";
import { plainText } from "./plain-text.ts";

const openingTag = /^<(a|b|code|strong)\b([^>]*)>$/i;
const href = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** Puts what Markdown can say in place of the tags that say it: links, code and bold words. */
export function foldTags(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const folded: PhrasingContent[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (node === undefined) continue;
    const end = endOf(nodes, at);
    const inner = nodes.slice(at + 1, end);
    const made = end === at ? undefined : fold(node, foldTags(inner));
    const last = nodes[end];
    if (made === undefined || !node.position || !last?.position) folded.push(node);
    else {
      folded.push({ ...made, position: { start: node.position.start, end: last.position.end } });
      at = end;
    }
  }
  return folded;
}

/** The index of the tag that ends what another begins; its own where none does. */
function endOf(nodes: readonly PhrasingContent[], start: number): number {
  const [, name] = openingTag.exec(tagOf(nodes[start])) ?? [];
  if (name === undefined) return start;
  const closing = `</${name.toLowerCase()}>`;
  const end = nodes.findIndex((node, at) => at > start && tagOf(node).toLowerCase() === closing);
  return end < 0 ? start : end;
}

function tagOf(node: PhrasingContent | undefined): string {
  return node?.type === "html" ? node.value : "";
}

function fold(node: PhrasingContent, children: PhrasingContent[]): PhrasingContent | undefined {
  const [, name = "", attributes = ""] = openingTag.exec(tagOf(node)) ?? [];
  switch (name.toLowerCase()) {
    case "a": {
      const [, ...values] = href.exec(attributes) ?? [];
      const url = values.find((value) => value !== undefined);
      return url === undefined ? undefined : { type: "link", url: url.replaceAll("&amp;", "&"), children };
    }
    case "code":
      return { type: "inlineCode", value: plainText(children) };
    default:
      return { type: "strong", children };
  }
}
