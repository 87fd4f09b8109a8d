import type { TypeExpr } from "../model/types.ts";
import {
  bareCollection,
  bracketedElement,
  collectionCall,
  collectionInWords,
  collectionOfStrings,
  collectionSuffix,
  collectionWithElement,
  elementOfCollection,
  listedKinds,
  pluralObjects,
} from "./collection-constructs.ts";
import { link, tornLink } from "./link-constructs.ts";
import { withoutHash } from "./names.ts";
import { formatted, formattedString, map, scalar, sizedInteger, standardTime } from "./scalar-constructs.ts";
import { isSureType, type TypeConstruct, type TypeText } from "./type-construct.ts";

/** No type is as long as this; reading one could take as long as a hostile page likes. */
const maximumLength = 1000;

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

const hint: TypeConstruct = {
  name: "hint",
  example: "string (comma-separated)",
  match(text, inner) {
    const bare =
      /^\((?:optional|required)\) (.+)$/i.exec(text)?.[1] ??
      /^(?:optional|required|nullable) (.+)$/i.exec(text)?.[1] ??
      /^(.+\S),? (?:nullable|optional|(?<!not )(?:required|mandatory))$/i.exec(text)?.[1] ??
      /^(.+\S) \((?:nullable|optional|required)\)$/i.exec(text)?.[1] ??
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
      /^(.+?) ?\[ ?\d* ?(?:\.\.|[-–,:]) ?\d* ?\](?: characters| items)?$/.exec(text)?.[1] ??
      /^(.+?) (?:[<>]=?|[≤≥]) ?\d+(?: characters| items)?$/.exec(text)?.[1] ??
      /^([^,;]+)[,;] (?:required|optional|nullable|not nullable|read[- ]?only)$/i.exec(text)?.[1];
    return bare === undefined ? undefined : inner(bare);
  },
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

/**
 * Words that say no more than that there is a link: `Object (<ticket>)`, `reference to a <ticket>`, `object, see <ticket>`,
 * or the namespace of what it names: `desk.<ticket>`.
 */
const introducedLink: TypeConstruct = {
  name: "words before a link",
  example: "Object (<ticket>)",
  match(text, inner) {
    const mark =
      /^(?:[A-Za-z]\w*\.){1,8}([\uE000-\uF8FF])$/.exec(text)?.[1] ??
      /^(?:(?:(?:Edm\.)?ComplexType|object|reference|ref|resource|type|see|of|to|an?|the)[\s,:(]+)+((?:[A-Za-z]\w*\.){0,8}[\uE000-\uF8FF])\)?$/i.exec(
        text,
      )?.[1];
    return mark === undefined ? undefined : inner(mark);
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

const article: TypeConstruct = {
  name: "article",
  example: "A <ticket> object",
  match(text, inner) {
    const type = inner(/^(?:an?|the) (.+)$/i.exec(text)?.[1] ?? "");
    return type && isSureType(type) ? type : undefined;
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
  bracketedElement,
  tornLink,
  collectionOfStrings,
  listedKinds,
  collectionCall,
  collectionInWords,
  collectionSuffix,
  collectionWithElement,
  elementOfCollection,
  bareCollection,
  formatted,
  sizedInteger,
  standardTime,
  formattedString,
  map,
  nullable,
  group,
  introducedLink,
  hint,
  limit,
  article,
  pluralObjects,
  nounSuffix,
  bareName,
  union,
];
