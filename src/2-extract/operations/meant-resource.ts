import { toString as textOf } from "mdast-util-to-string";
import { introducesMeantResource, matchUpdatedObject } from "../../dialect/body-phrases.ts";
import { mayBeTypePage } from "../../dialect/link-targets.ts";
import { isTypeName } from "../../dialect/names.ts";
import type { BodyFacts, ResponseFacts } from "../../model/facts.ts";
import type { HttpMethod } from "../../model/operations.ts";
import type { ExtractContext } from "../context.ts";
import { introOf, type PlacedSection } from "../page/placed-sections.ts";
import { linkTarget } from "../text/link-target.ts";
import { wordsBefore } from "../text/words-before.ts";

type Subject = NonNullable<BodyFacts["subject"]>;

/**
 * The resource that an operation changes, for a body that is said to hold values of its fields and does not name it:
 * what a link in the opening says is updated or created, else what comes back, else a name in the opening.
 *
 *     Update the properties of a [ticket](../resources/ticket.md) object.
 *                                ^^^^^^
 */
export function meantResource(
  method: HttpMethod,
  responses: readonly ResponseFacts[],
  sections: readonly PlacedSection[],
  context: ExtractContext,
): Subject | undefined {
  const opened = openedResource(sections, context);
  const returned = responses.find(({ status, collection, type }) => status < 300 && !collection && type);
  const subject =
    returned?.type?.kind === "name" ? { type: returned.type, source: returned.typeSource } : undefined;
  // What is created is what comes back, or the request does something else than to create it.
  if (method === "POST") return opened && subject && isSame(opened, subject) ? subject : undefined;
  return opened ?? subject ?? namedResource(sections, context);
}

function openedResource(sections: readonly PlacedSection[], context: ExtractContext): Subject | undefined {
  for (const { node } of introOf(sections, context.page)) {
    if (node.type !== "paragraph") continue;
    for (const [index, child] of node.children.entries()) {
      const href = linkTarget(child, context.page.definitions);
      const name = textOf(child).trim();
      if (href === undefined || !mayBeTypePage(href) || !isTypeName(name)) continue;
      if (introducesMeantResource(wordsBefore(node.children, index)))
        return { type: { kind: "name", name, href }, source: context.source.spanOf(child) };
    }
  }
  return undefined;
}

function namedResource(sections: readonly PlacedSection[], { page }: ExtractContext): Subject | undefined {
  for (const { text, source } of introOf(sections, page)) {
    const name = matchUpdatedObject(text);
    if (name !== undefined) return { type: { kind: "name", name }, source };
  }
  return undefined;
}

function isSame({ type: one }: Subject, { type: other }: Subject): boolean {
  return one.kind === "name" && other.kind === "name" && one.name.toLowerCase() === other.name.toLowerCase();
}
