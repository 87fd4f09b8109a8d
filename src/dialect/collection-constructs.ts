import type { TypeExpr } from "../model/types.ts";
import { matchScalar } from "./scalars.ts";
import { isSureType, type TypeConstruct } from "./type-construct.ts";

export const collectionCall: TypeConstruct = {
  name: "collection call",
  example: "Collection(Edm.String)",
  match(text, inner) {
    const element =
      /^(?:collection ?\(|(?:array|list)[([]|(?:i?collection|array|i?list|i?enumerable) ?<)(.+)$/i
        .exec(text)?.[1]
        ?.replace(/[)>\]]$/, "");
    return element === undefined ? undefined : collectionOf(inner(element));
  },
};

/** The values of an enum come as strings. */
export const collectionOfStrings: TypeConstruct = {
  name: "collection of strings that are values of an enum",
  example: "Collection(string) of example.ticketState",
  match(text, inner) {
    const element = /^collection ?\((?:Edm\.)?string\) of (\S+)$/i.exec(text)?.[1];
    return element === undefined ? undefined : collectionOf(inner(element));
  },
};

export const collectionInWords: TypeConstruct = {
  name: "collection of",
  example: "Collection of String",
  match(text, inner) {
    const [, word, element] =
      /^(?:an? )?(?:collection|array|list|set)( of|:| [-–]) (?:an? )?(.+)$/i.exec(text) ?? [];
    if (element === undefined) return undefined;
    const plural = matchScalar(element.replace(/s$/i, ""));
    const type: TypeExpr | undefined = plural ? { kind: "scalar", name: plural } : inner(element);
    return type && (word === " of" || isSureType(type)) ? collectionOf(type) : undefined;
  },
};

export const collectionSuffix: TypeConstruct = {
  name: "collection suffix",
  example: "<ticket> collection",
  match(text, inner) {
    const element = /^(.*\S)(?:\s+(?:collections?|array|list)|\s*\[\s?\])$/i.exec(text)?.[1];
    return element === undefined ? undefined : collectionOf(inner(element));
  },
};

/** `[ticket]` may be a torn link; what is surely a type is in brackets because there are several. */
export const bracketedElement: TypeConstruct = {
  name: "element in brackets",
  example: "[String]",
  match(text, inner) {
    const behind = /^\[ ?\] ?(\S.*)$/.exec(text)?.[1];
    if (behind !== undefined) return collectionOf(inner(behind));
    const element = inner(/^\[([^[\]]+)\]$/.exec(text)?.[1] ?? "");
    return element && isSureType(element) ? collectionOf(element) : undefined;
  },
};

/** "<ticket> objects": a plural of what stands behind a link. */
export const pluralObjects: TypeConstruct = {
  name: "several objects",
  example: "<ticket> objects",
  match(text, inner) {
    const element = inner(/^(\S+) (?:objects|resources|entities|items)$/i.exec(text)?.[1] ?? "");
    return element && isSureType(element) ? collectionOf(element) : undefined;
  },
};

/** A word for many of nothing in particular. */
export const bareCollection: TypeConstruct = {
  name: "collection of anything",
  example: "Array",
  match: (text) =>
    /^(?:arrays?|list)$/i.test(text)
      ? { kind: "collection", element: { kind: "scalar", name: "Json" } }
      : undefined,
};

/** What stands in parentheses behind a list where it is not what the list is of: `array (unsorted)`. */
const remark =
  /^(?:(?:un)?(?:sorted|ordered|limited|paged)|unique|distinct|empty|fixed|optional|required|nullable|read-?only|deprecated)$/i;

/**
 * The element stands in parentheses, where a remark could stand, too. One word that is no known remark is a name: if it
 * is that of no type, this is reported.
 */
export const collectionWithElement: TypeConstruct = {
  name: "collection with its element",
  example: "array (string)",
  match(text, inner) {
    const written = /^(?:array|list) \((?:of )?([^()]+)\)$/i.exec(text)?.[1] ?? "";
    const element = remark.test(written) ? undefined : inner(written);
    const isElement = element && (element.kind === "name" || isSureType(element));
    return isElement ? collectionOf(element) : undefined;
  },
};

/** The element stands first, and that there are many of it in parentheses. */
export const elementOfCollection: TypeConstruct = {
  name: "collection in parentheses",
  example: "String (array)",
  match(text, inner) {
    const element = /^([^()]*[^()\s]) ?\((?:an? )?(?:collection|array|list)\)$/i.exec(text)?.[1];
    return element === undefined ? undefined : collectionOf(inner(element));
  },
};

function collectionOf(element: TypeExpr | undefined): TypeExpr | undefined {
  if (element === undefined) return undefined;
  // "collection collection" is a slip: no service returns arrays of arrays here.
  return element.kind === "collection" ? element : { kind: "collection", element };
}

/** A base, and below it what it can be; brackets behind each say that there are many. */
export const listedKinds: TypeConstruct = {
  name: "base and its kinds",
  example: "Vehicle[]: - <car>[] - <boat>[]",
  match(text, inner) {
    const [, many, listed] = /^[A-Za-z_][\w.]*(\[\])?: ?- (.+)$/.exec(text) ?? [];
    const kinds = listed?.split(" - ").map((kind) => inner(kind.replace(/\[\]$/, "")));
    if (kinds === undefined || !kinds.every((kind) => kind !== undefined)) return undefined;
    const [only, ...others] = kinds;
    const element = others.length > 0 ? ({ kind: "union", members: kinds } as const) : only;
    return element && many !== undefined ? { kind: "collection", element } : element;
  },
};
