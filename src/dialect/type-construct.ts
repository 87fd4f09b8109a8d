import type { TypeExpr } from "../model/types.ts";

/** A link in a type cell. Its place in the text is taken by one private-use character. */
export interface TypeLink {
  readonly text: string;
  readonly href: string;
}

/** A Type cell as constructs read it. */
export interface TypeText {
  /** Text without markup, each link replaced by {@link markOf} its index. */
  readonly text: string;
  readonly links: readonly TypeLink[];
}

/** One way of writing a type. `match` gets trimmed text and reads inner types through `inner`. */
export interface TypeConstruct {
  readonly name: string;
  /** A text that this construct is the first to read; tested. `<x>` stands for a link named x. */
  readonly example: string;
  match(
    text: string,
    inner: (text: string) => TypeExpr | undefined,
    links: readonly TypeLink[],
  ): TypeExpr | undefined;
}

/** Whether no part of a type is a word that may be a name, and may be any other word. */
export function isSureType(type: TypeExpr): boolean {
  switch (type.kind) {
    case "name":
      return type.href !== undefined;
    case "collection":
      return isSureType(type.element);
    case "union":
      return type.members.every(isSureType);
    default:
      return type.kind !== "opaque";
  }
}
