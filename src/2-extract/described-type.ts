import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { isTypeName } from "../dialect/names.ts";
import { introducesObject, introducesObjects } from "../dialect/object-phrases.ts";
import type { TypeExpr } from "../model/types.ts";
import type { ExtractContext } from "./context.ts";
import { linkTarget } from "./link-target.ts";
import { elementOf, isAnyJson, withElement } from "./type-expressions.ts";
import { wordsBefore } from "./words-before.ts";

/**
 * The type of a property whose cell says no more than that it is an object, or several, where the description says
 * which:
 *
 *     |lines|array of objects|An array of [orderLine](order-line.md) objects.|
 *                                          ^^^^^^^^^
 */
export function withDescribedType(
  type: TypeExpr,
  description: readonly Nodes[],
  { page }: ExtractContext,
): TypeExpr {
  if (!isAnyJson(elementOf(type))) return type;
  const links = description.flatMap((node, index) => {
    const href = linkTarget(node, page.definitions);
    return href === undefined ? [] : [{ name: textOf(node).trim(), href, index }];
  });
  const [link, ...others] = links;
  if (link === undefined || others.length > 0 || !isTypeName(link.name)) return type;
  const before = wordsBefore(description, link.index);
  const after = textOf(description[link.index + 1] ?? { type: "text", value: "" });
  const named: TypeExpr = { kind: "name", name: link.name, href: link.href };
  const introduces = type.kind === "collection" ? introducesObjects : introducesObject;
  return introduces(before, after) ? withElement(type, named) : type;
}
