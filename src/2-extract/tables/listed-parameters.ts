import type { ListItem, PhrasingContent } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { matchLeadingPart, matchParameterHead, matchPlainName } from "../../dialect/listed-parameters.ts";
import { isSureType } from "../../dialect/type-construct.ts";
import { matchType } from "../../dialect/type-constructs.ts";
import type { Page } from "../../model/page.ts";
import { createPlaces } from "../../model/places.ts";
import type { SourceSpan } from "../../model/source.ts";
import { typeTextOf } from "../text/extract-type.ts";
import { linkTarget } from "../text/link-target.ts";
import { behindFirst, firstOf } from "../text/node-slices.ts";

/** What an item of a list says of a parameter, or of a property. */
export interface ListedParameter {
  readonly name: string;
  readonly place: SourceSpan;
  /** Absent where the item says no type. */
  readonly type?: readonly PhrasingContent[];
  readonly required: boolean;
  readonly description: readonly PhrasingContent[];
}

type Nodes = readonly PhrasingContent[];

/** Nodes that set a type off from the name before it: "**limit** *integer*". */
const markedKinds: ReadonlySet<string> = new Set(["emphasis", "inlineCode", "link", "linkReference"]);

/**
 * Reads an item that begins with a name:
 *
 *     - `limit` (integer) – How many at most.
 *     - **owner**: [person](person.md). Who answers.
 *
 * `isTyped` says which words at the head of a description are its type.
 */
export function readListedParameter(
  item: ListItem,
  page: Page,
  isTyped: (nodes: Nodes, page: Page) => boolean = areSureType,
): ListedParameter | undefined {
  const [paragraph, ...others] = item.children;
  if (paragraph?.type !== "paragraph") return undefined;
  const [first, ...behind] = paragraph.children;
  if (first === undefined) return undefined;
  const isMarked = first.type === "inlineCode" || first.type === "strong";
  const written = isMarked ? textOf(first).trim() : matchPlainName(textOf(first));
  if (written === undefined || !/^\S+$/.test(written)) return undefined;
  const rest = isMarked ? behind : behindFirst(paragraph.children, written.length);
  const marked = markedType(rest, (nodes) => isTyped(nodes, page));
  const said = marked === undefined ? rest : rest.slice(2);
  // The colon may be as bold as the name: `**limit:** How many.`
  const name = written.replace(/:$/, "");
  const head = name === written ? matchParameterHead(textOf([...said])) : { required: false, length: 0 };
  if (head === undefined) return undefined;
  const described = behindFirst(said, head.length);
  const enclosed =
    head.type === undefined ? undefined : withLink(head.type, firstOf(said, head.length), page);
  const leading = marked || enclosed ? undefined : leadingType(described, (nodes) => isTyped(nodes, page));
  const type = marked ?? enclosed ?? leading?.type;
  return {
    name,
    place: createPlaces(page).spanOf(first),
    ...(type && { type }),
    required: head.required,
    description: [...behindFirst(described, leading?.length ?? 0), ...phrasingOf(others)],
  };
}

/** Whether nodes may be a type. */
export function areType(nodes: Nodes, page: Page): boolean {
  return matchType(typeTextOf(nodes, page.definitions)) !== undefined;
}

/** Whether nodes are a type and can be nothing else. */
export function areSureType(nodes: Nodes, page: Page): boolean {
  const type = matchType(typeTextOf(nodes, page.definitions));
  return type !== undefined && isSureType(type);
}

function markedType([gap, node]: Nodes, areType: (nodes: Nodes) => boolean): Nodes | undefined {
  if (gap?.type !== "text" || gap.value.trim() !== "" || node === undefined) return undefined;
  return markedKinds.has(node.type) && areType([node]) ? [node] : undefined;
}

/** "[person](person.md). Who answers.": the first sentence may be the type. */
function leadingType(
  nodes: Nodes,
  areType: (nodes: Nodes) => boolean,
): { type: Nodes; length: number } | undefined {
  const { part, length } = matchLeadingPart(textOf([...nodes]));
  const type = firstOf(nodes, part.length);
  return areType(type) ? { type, length } : undefined;
}

/** The text of a type, in which the link that it was written with is one. */
function withLink(text: string, written: Nodes, page: Page): Nodes {
  const link = written.find((node) => linkTarget(node, page.definitions) !== undefined);
  const at = link === undefined ? -1 : text.indexOf(textOf(link));
  if (link === undefined || at < 0) return [{ type: "text", value: text }];
  const [before, after] = [text.slice(0, at), text.slice(at + textOf(link).length)];
  return [{ type: "text", value: before }, link, { type: "text", value: after }];
}

/** Further paragraphs and lists of an item, each on a line of its own. */
function phrasingOf(nodes: readonly ListItem["children"][number][]): Nodes {
  return nodes.flatMap((node): Nodes => {
    if (node.type === "paragraph") return [{ type: "break" }, ...node.children];
    if (node.type !== "list") return [];
    return node.children.flatMap((item): Nodes => {
      const [, ...inside] = phrasingOf(item.children);
      return [{ type: "break" }, { type: "text", value: "- " }, ...inside];
    });
  });
}
