import type { TypeExpr } from "../model/types.ts";
import { markIndex } from "./marks.ts";
import { withoutHash } from "./names.ts";
import { matchScalar } from "./scalars.ts";
import type { TypeConstruct } from "./type-construct.ts";

export const link: TypeConstruct = {
  name: "link",
  example: "<ticket>",
  match(text, inner, links) {
    const target = text.length === 1 ? links[markIndex(text)] : undefined;
    if (target === undefined) return undefined;
    const { text: name, href } = target;
    if (matchScalar(name)) return inner(name);
    if (/^[#\w.]+$/.test(name)) return { kind: "name", name: withoutHash(name), href };
    // A text that is no type, "the sellers", leaves it to the page behind the link to say what is meant.
    return withHref(inner(name), href) ?? { kind: "name", name, href };
  },
};

/** A link that Markdown does not read: a space in its target, or no closing parenthesis. */
export const tornLink: TypeConstruct = {
  name: "torn link",
  example: "[ticket](ticket.md collection)",
  match(text) {
    const match = /^\[([\w.]+)\](?:\(([^\s()]*)( collection)?\)?)?$/.exec(text);
    if (match?.[1] === undefined) return undefined;
    const name: TypeExpr = { kind: "name", name: match[1], ...(match[2] && { href: match[2] }) };
    return match[3] ? { kind: "collection", element: name } : name;
  },
};

function withHref(type: TypeExpr | undefined, href: string): TypeExpr | undefined {
  if (type?.kind === "name") return { ...type, href };
  if (type?.kind === "collection")
    return { kind: "collection", element: withHref(type.element, href) ?? type.element };
  return type;
}
