import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { isTypeName } from "../../dialect/names.ts";
import {
  introducesObject,
  introducesObjects,
  matchThing,
  saysStrings,
} from "../../dialect/object-phrases.ts";
import type { TypeExpr } from "../../model/types.ts";
import type { ExtractContext } from "../context.ts";
import { describe } from "../text/describe.ts";
import { linkTarget } from "../text/link-target.ts";
import { elementOf, isAnyJson, text, withElement } from "../text/type-expressions.ts";
import { wordsBefore } from "../text/words-before.ts";

/**
 * The type of a property whose cell says no more than that it is an object, or several, where the description says
 * which:
 *
 *     |lines|array of objects|An array of [orderLine](order-line.md) objects.|
 *                                          ^^^^^^^^^
 * The link may be around both words: "A [postal address object](…) for letters."
 */
export function withDescribedType(
  type: TypeExpr,
  description: readonly Nodes[],
  { page }: ExtractContext,
): TypeExpr {
  if (!isAnyJson(elementOf(type))) return type;
  if (type.kind === "collection" && saysStrings(describe(description))) return withElement(type, text);
  const links = description.flatMap((node, index) => {
    const href = linkTarget(node, page.definitions);
    return href === undefined ? [] : [{ name: textOf(node).trim(), href, index }];
  });
  const [link, ...others] = links;
  if (link === undefined || others.length > 0) return type;
  const inside = matchThing(link.name);
  const name = isTypeName(link.name) ? link.name : inside?.name;
  if (name === undefined) return type;
  const before = wordsBefore(description, link.index);
  const after = inside?.kind ?? textOf(description[link.index + 1] ?? { type: "text", value: "" });
  const named: TypeExpr = { kind: "name", name, href: link.href };
  const introduces = type.kind === "collection" ? introducesObjects : introducesObject;
  return introduces(before, after) ? withElement(type, named) : type;
}
