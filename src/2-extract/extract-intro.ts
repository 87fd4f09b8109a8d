import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import {
  describesNothing,
  introducesBase,
  matchBehindNamespace,
  matchNamespace,
  matchQualifiedBase,
  saysAbstract,
  saysDeprecated,
  saysOnlyBase,
  saysOpen,
} from "../dialect/intro.ts";
import { isTypeName } from "../dialect/names.ts";
import { withoutPlaceholder } from "../dialect/remarks.ts";
import { isDeprecatedTitle } from "../dialect/titles.ts";
import type { TypeFacts } from "../model/facts.ts";
import type { Page } from "../model/page.ts";
import type { SourceSpan } from "../model/source.ts";
import type { TypeExpr } from "../model/types.ts";
import type { ExtractContext } from "./context.ts";
import { describingOf, introOf, type PlacedSection } from "./page/placed-sections.ts";
import { describe } from "./text/describe.ts";
import { linkTarget } from "./text/link-target.ts";
import { wordsBefore } from "./text/words-before.ts";

/** What the paragraphs below the title say of the page as a whole. */
export interface Intro {
  readonly namespace?: string;
  /** The paragraph that names it. */
  readonly namespaceSource?: SourceSpan;
  readonly description: string;
  readonly statedBase?: NonNullable<TypeFacts["statedBase"]>;
  readonly abstract: boolean;
  readonly open: boolean;
  readonly deprecated: boolean;
}

/** Reads what stands between the title and the first section. */
export function extractIntro(sections: readonly PlacedSection[], context: ExtractContext): Intro {
  const { page } = context;
  const opening = introOf(sections, page);
  const describing = describingOf(sections);
  const blocks = [...opening, ...describing];
  const naming = blocks.find(({ text }) => matchNamespace(text) !== undefined);
  const namespace = naming ? matchNamespace(naming.text) : namespaceIn(page);
  const paragraphs = (describing.length > 0 ? describing : opening).filter(
    ({ text, quoted }) => !quoted && !describesNothing(text),
  );
  const described = paragraphs
    .filter(({ text }) => !saysOnlyBase(text))
    .map(({ node }) => describe([node]))
    .filter((text) => text !== "");
  const [glued] = blocks.flatMap(({ text }) => matchBehindNamespace(text) ?? []);
  const description = [...(glued ? [glued] : []), ...described].join("\n\n");
  const statedBase = blocks.flatMap(({ node }) => extractBase(node, context))[0];
  const all = blocks.map(({ text }) => text);
  return {
    description:
      description === "" ? withoutPlaceholder(page.frontMatter.get("description") ?? "") : description,
    abstract: all.some(saysAbstract),
    open: all.some(saysOpen),
    deprecated: isDeprecatedTitle(page.title?.text ?? "") || all.some(saysDeprecated),
    ...(namespace !== undefined && { namespace }),
    ...(naming && { namespaceSource: naming.source }),
    ...(statedBase && { statedBase }),
  };
}

/** Some pages carry the line `Namespace: example.tickets` one block too early, in the front matter. */
function namespaceIn({ frontMatter }: Page): string | undefined {
  for (const [key, value] of frontMatter) {
    const namespace = matchNamespace(`${key}: ${value}`);
    if (namespace !== undefined) return namespace;
  }
  return undefined;
}

/** "Inherits from [operation](operation.md).", or from **operation**. */
function extractBase(node: Nodes, context: ExtractContext): NonNullable<TypeFacts["statedBase"]>[] {
  if (!("children" in node)) return [];
  for (const [index, child] of node.children.entries()) {
    const href = linkTarget(child, context.page.definitions);
    const isMarked = child.type === "strong" || child.type === "inlineCode";
    const name = href !== undefined || isMarked ? textOf(child).trim() : "";
    const isNamed = href !== undefined || (isMarked && isTypeName(name));
    if (!isNamed) {
      const deeper = extractBase(child, context);
      if (deeper.length > 0) return deeper;
    } else if (introducesBase(wordsBefore(node.children, index))) {
      const type: TypeExpr = { kind: "name", name, ...(href !== undefined && { href }) };
      return [{ type, source: context.source.spanOf(child) }];
    }
  }
  const name = node.type === "paragraph" ? matchQualifiedBase(textOf(node)) : undefined;
  return name === undefined ? [] : [{ type: { kind: "name", name }, source: context.source.spanOf(node) }];
}
