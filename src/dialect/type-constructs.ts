import type { TypeExpr } from "../model/types.ts";
import { withoutHash } from "./names.ts";
import { matchScalar } from "./scalars.ts";

/** A link in a type cell. Its place in the text is taken by one private-use character. */
export interface TypeLink {
  readonly text: string;
  readonly href: string;
}

export interface TypeText {
  /** Text without markup, each link replaced by {@link linkMark} of its index. */
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

const firstMark = 0xe000;

/** No type is as long as this; reading one could take as long as a hostile page likes. */
const maximumLength = 1000;

export function linkMark(index: number): string {
  return String.fromCharCode(firstMark + index);
}

/** Reads the text of a Type cell by the first construct that matches; `undefined` where none does. */
export function matchType({ text, links }: TypeText): TypeExpr | undefined {
  const inner = (part: string): TypeExpr | undefined => {
    const trimmed = part.trim();
    if (trimmed === "") return undefined;
    for (const construct of typeConstructs) {
      const type = construct.match(trimmed, inner, links);
      if (type !== undefined) return type;
    }
    return undefined;
  };
  return text.length > maximumLength ? undefined : inner(text);
}

const scalar: TypeConstruct = {
  name: "scalar",
  example: "Edm.Int32",
  match(text) {
    const name = matchScalar(text);
    return name && { kind: "scalar", name };
  },
};

const enumeration: TypeConstruct = {
  name: "enumeration",
  example: "String (enum)",
  match: (text) =>
    /^(?:string )?(?:enum(?:eration)?|\(enum(?:eration)?\))$/i.test(text)
      ? { kind: "enumeration" }
      : undefined,
};

const namedEnumeration: TypeConstruct = {
  name: "named enumeration",
  example: "Enum (ticketState)",
  match(text, inner) {
    const bare = /^enum(?:eration)? (?!collections?$|values?$|type$)(?:\((\S+)\)|(\S+))$/i.exec(text);
    return bare ? inner(bare[1] ?? bare[2] ?? "") : undefined;
  },
};

const collectionCall: TypeConstruct = {
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

const collectionOf_: TypeConstruct = {
  name: "collection of",
  example: "Collection of String",
  match(text, inner) {
    const element = /^(?:an? )?(?:collection|array|list) of (?:an? )?(.+)$/i.exec(text)?.[1];
    if (element === undefined) return undefined;
    const plural = matchScalar(element.replace(/s$/i, ""));
    return collectionOf(plural ? { kind: "scalar", name: plural } : inner(element));
  },
};

const collectionSuffix: TypeConstruct = {
  name: "collection suffix",
  example: "<ticket> collection",
  match(text, inner) {
    const element = /^(.*\S)(?:\s+(?:collections?|array|list)|\s*\[\])$/i.exec(text)?.[1];
    return element === undefined ? undefined : collectionOf(inner(element));
  },
};

/** A word for many of nothing in particular. */
const bareCollection: TypeConstruct = {
  name: "collection of anything",
  example: "Array",
  match: (text) =>
    /^(?:arrays?|list)$/i.test(text)
      ? { kind: "collection", element: { kind: "scalar", name: "Json" } }
      : undefined,
};

const hint: TypeConstruct = {
  name: "hint",
  example: "string (timestamp)",
  match(text, inner) {
    const bare =
      /^\((?:optional|required)\) (.+)$/i.exec(text)?.[1] ??
      /^(?:optional|required|nullable) (.+)$/i.exec(text)?.[1] ??
      /^(.+\S),? (?:nullable|optional)$/i.exec(text)?.[1] ??
      /^([^()]+?) ?\((?!$)[^()]*\)$/.exec(text)?.[1];
    return bare === undefined ? undefined : inner(bare);
  },
};

const limit: TypeConstruct = {
  name: "limit",
  example: "string, maximum size 20",
  match(text, inner) {
    const bare =
      /^([^,]+), (?:max(?:imum)?|min(?:imum)?|up to)\b[^,]*$/i.exec(text)?.[1] ??
      /^([^,;]+)[,;] (?:required|optional|nullable|not nullable|read[- ]?only)$/i.exec(text)?.[1];
    return bare === undefined ? undefined : inner(bare);
  },
};

const formattedString: TypeConstruct = {
  name: "string in a format",
  example: "string in UTC date time format",
  match(text) {
    const format = /^string (?:in|with) (?:an? |the )?(.+?) format$/i.exec(text)?.[1];
    if (format === undefined) return undefined;
    return {
      kind: "scalar",
      name: /\bdate[- ]?time\b|\btimestamp\b/i.test(format) ? "DateTimeOffset" : "String",
    };
  },
};

/** Keys that no page names: `Dictionary<string, string>`. */
const map: TypeConstruct = {
  name: "map",
  example: "Map(String, Int32)",
  match: (text) =>
    /^(?:dictionary|map|record) ?[<(][\w. ]+[,|] ?[^<>()]+[>)]$/i.test(text)
      ? { kind: "scalar", name: "Json" }
      : undefined,
};

const nullable: TypeConstruct = {
  name: "nullable",
  example: "Int32?",
  match(text, inner) {
    const bare = /^nullable ?<(.+)>$/i.exec(text)?.[1] ?? /^([^\s?]+)\?$/.exec(text)?.[1];
    return bare === undefined ? undefined : inner(bare);
  },
};

const group: TypeConstruct = {
  name: "group",
  example: "(boolean or string)",
  match(text, inner) {
    const content = /^\(([^()]+)\)$/.exec(text)?.[1];
    return content === undefined ? undefined : inner(content);
  },
};

const union: TypeConstruct = {
  name: "union",
  example: "<ticket> or <order>",
  match(text, inner) {
    const parts = text.replace(/^(?:one|any) of:? /i, "").split(/,? (?:and\/)?or | ?[/|] ?|, ?/i);
    if (parts.length < 2) return undefined;
    const members = parts.filter((part) => !/^null$/i.test(part)).map(inner);
    if (!members.every((member) => member !== undefined)) return undefined;
    return members.length === 1 ? members[0] : { kind: "union", members };
  },
};

const nounSuffix: TypeConstruct = {
  name: "noun after the name",
  example: "<ticket> object",
  match(text, inner) {
    const bare =
      /^(\S+) (?:(?:resource|object|enum|enumeration|entity|type|value)s?|entities|resource type|complex type)$/i.exec(
        text,
      )?.[1];
    return bare === undefined ? undefined : inner(bare);
  },
};

const link: TypeConstruct = {
  name: "link",
  example: "<ticket>",
  match(text, inner, links) {
    const target = text.length === 1 ? links[text.charCodeAt(0) - firstMark] : undefined;
    if (target === undefined) return undefined;
    const named = matchScalar(target.text) ?? /^[#\w.]+$/.exec(target.text)?.[0];
    // A text that is no type, "the sellers", leaves it to the page behind the link to say what is meant.
    if (named === undefined) {
      const { text: name, href } = target;
      return withHref(inner(name), href) ?? { kind: "name", name, href };
    }
    return matchScalar(target.text)
      ? inner(target.text)
      : { kind: "name", name: withoutHash(target.text), href: target.href };
  },
};

/** A link that Markdown does not read: a space in its target, or no closing parenthesis. */
const tornLink: TypeConstruct = {
  name: "torn link",
  example: "[ticket](ticket.md collection)",
  match(text) {
    const match = /^\[([\w.]+)\](?:\(([^\s()]*)( collection)?\)?)?$/.exec(text);
    if (match?.[1] === undefined) return undefined;
    const name: TypeExpr = { kind: "name", name: match[1], ...(match[2] && { href: match[2] }) };
    return match[3] ? { kind: "collection", element: name } : name;
  },
};

const bareName: TypeConstruct = {
  name: "bare name",
  example: "example.tickets.ticket",
  match: (text) => (/^#?[A-Za-z_][\w.]*$/.test(text) ? { kind: "name", name: withoutHash(text) } : undefined),
};

/** Every way of writing a type, in the order of trying: a new one is an entry here and a fixture. */
export const typeConstructs: readonly TypeConstruct[] = [
  scalar,
  enumeration,
  namedEnumeration,
  link,
  tornLink,
  collectionCall,
  collectionOf_,
  collectionSuffix,
  bareCollection,
  formattedString,
  map,
  nullable,
  group,
  hint,
  limit,
  nounSuffix,
  bareName,
  union,
];

function collectionOf(element: TypeExpr | undefined): TypeExpr | undefined {
  if (element === undefined) return undefined;
  // "collection collection" is a slip: no service returns arrays of arrays here.
  return element.kind === "collection" ? element : { kind: "collection", element };
}

function withHref(type: TypeExpr | undefined, href: string): TypeExpr | undefined {
  if (type?.kind === "name") return { ...type, href };
  if (type?.kind === "collection")
    return { kind: "collection", element: withHref(type.element, href) ?? type.element };
  return type;
}
