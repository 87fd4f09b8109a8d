import { normalizeText } from "./characters.ts";
import { methodsIn } from "./http.ts";
import { isSimpleName } from "./names.ts";

const typeTitle =
  /^(?:the )?(\S+) (?:(?:resource|complex|entity|enum|enumeration|object)(?: type)?|resou?r?ce type|(?:data )?type|facet|schema|structure)\b/i;
const enumTitle = /^(\S+) enum(?:eration)?(?: type| values?)?(?: \(deprecated\))?$/i;

/** `Delete entity`, `List resource types`: what is done, and no name, unless the title ends with `type`. */
const requestVerb = /^(?:add|create|delete|get|list|remove|update)$/i;

/** The name in the title of a type's page: `ticket` of `# ticket resource type`. */
export function matchTypeTitle(title: string): string | undefined {
  const text = normalizeText(title);
  const name = typeTitle.exec(text)?.[1];
  if (name !== undefined && requestVerb.test(name) && !/ type$/i.test(text)) return undefined;
  return name ?? /^(\w+) \(JSON\)$/i.exec(text)?.[1];
}

/** The name in the title of an enum's page: `ticketState` of `# ticketState enum type`. */
export function matchEnumTitle(title: string): string | undefined {
  return enumTitle.exec(normalizeText(title))?.[1];
}

/** `money resource type`, `money object`, `PostalAddress`: a heading inside a page that names a further type. */
const sideTypeHeading =
  /^([A-Za-z_]\w*(?:\.\w+)*)(?: (?:(resource|complex|entity) type|resource|object|type|facet))?$/i;
/** No word of prose: `money`, `postalAddress`, `PostalAddress`. */
const camelCased = /^(?:[a-z]|\w*[a-z][A-Z])/;

/** The type that a heading inside a page names; `certain` where the words leave no doubt that it is a type. */
export function matchSideTypeHeading(heading: string): { name: string; certain: boolean } | undefined {
  const [, name, certain] = sideTypeHeading.exec(normalizeText(heading).replace(/ \([^()]*\)$/, "")) ?? [];
  if (name === undefined || (certain === undefined && !camelCased.test(name))) return undefined;
  return { name, certain: certain !== undefined };
}

/** Whether the text below a name says that it is an enum: "An enumeration of the states of a ticket." */
export function saysEnum(text: string): boolean {
  return /^(?:(?:an?|the|this|represents|defines|describes|lists) )*enum(?:eration)?\b/i.test(
    normalizeText(text),
  );
}

/** Whether the title or the description of an enum says that its values can be combined. */
export function saysFlags(text: string): boolean {
  return /\b(?:flags|multi-?valued|bit ?mask)\b/i.test(text) || saysFlagsEnum(text);
}

/** Whether the description of a property says so of its enum: "This is a multi-valued enumeration." */
export function saysFlagsEnum(text: string): boolean {
  return /\b(?:multi-?valued?|flag(?:s|ged)?|bit ?mask) enum(?:eration)?s?\b/i.test(text);
}

const severalTypes =
  /\b(?:(?:complex|data|entity|resource) types|resources|types|objects|entities|models|schemas|structures)\b/i;

/** Whether a title announces several types: `# Billing resources`, `# Complex types`. */
export function titlesTypes(title: string): boolean {
  return severalTypes.test(title) && matchTypeTitle(title) === undefined;
}

const headedTypes =
  /^(?:(?:common|data|json|request|response|shared|supporting) )?(?:(?:complex|data|entity|object|resource) types|definitions|entities|models|objects|resources|schemas?|structures|types)$/i;

/** Whether a heading announces the types that have headings below it: `## Data resources`, `## Schema`. */
export function headsTypes(heading: string): boolean {
  return headedTypes.test(normalizeText(heading).replace(/:$/, ""));
}

/** Words that no name of a thing begins with, and words inside of a sentence. */
const sentence =
  /^(?:about|additional|common|how|optional|other|required|see|supported|using|what|when|where|why)\b|\b(?:an?|and|by|for|from|in|is|the|to|with)\b/i;

/** The name in a heading on a page of types: `Cart`, and `PostalAddress` of `Postal address`. */
export function matchListedType(heading: string): string | undefined {
  const words = normalizeText(heading)
    .replace(/ \([^()]*\)$/, "")
    .split(" ");
  if (words.length > 4 || !words.every(isSimpleName)) return undefined;
  const [first = "", ...rest] = words;
  if (rest.length === 0) return first;
  if (sentence.test(words.join(" "))) return undefined;
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

/** A heading without the word that says what it is about: `Activity` of `Activity object`. */
export function withoutKind(heading: string): string {
  return normalizeText(heading).replace(/ (?:object|resource|type|entity)$/i, "");
}

/** The name in a heading to which a table links: `Activity object`, `Postal address`. */
export function matchLinkedType(heading: string): string | undefined {
  return matchListedType(withoutKind(heading));
}

/** `# ticket resource type (deprecated)` */
export function isDeprecatedTitle(title: string): boolean {
  return /\(deprecated\)/i.test(title);
}

/** Whether the words of a link are the name of the page behind it: `[service order](shop-serviceorder.md)`. */
export function wordsNamePage(words: string, href: string): boolean {
  const [path = ""] = href.toLowerCase().split(/[?#]/, 1);
  const [stem = ""] = path.slice(path.lastIndexOf("/") + 1).split(".", 1);
  const name = words.toLowerCase().replace(/[\s-]+/g, "");
  return name !== "" && (stem === name || stem.endsWith(`-${name}`));
}

/** `address`, `The address object`, `Properties of address`, `Shipping address properties`: what a property holds. */
const objectHeading =
  /^((?:properties|parameters|fields|attributes) (?:of|for|in) )?(?:(?:the|an?) )?([A-Za-z_][\w.]*(?: [A-Za-z_]\w*){0,2}?)( (?:object|type|resource|complex type|property|parameter))?( (?:properties|parameters|fields|attributes|object))?$/i;
/** Words that say which properties a table has, and not what they are inside of. */
const otherProperties =
  /^(?:additional|advanced|all|allowed|basic|body|common|custom|default|extra|general|input|json|main|more|optional|other|properties|parameters|request|required|root|supported|the|these|updatable|writable)\b/i;

/** The object that a heading below a table is about; `certain` where the words leave no doubt that it is an object. */
export function matchObjectHeading(heading: string): { name: string; certain: boolean } | undefined {
  const text = normalizeText(heading).replace(/:$|[`"“”]/g, "");
  const [, before, name, kind, after] = objectHeading.exec(text) ?? [];
  if (name === undefined || otherProperties.test(name) || methodsIn(name).length > 0) return undefined;
  return { name, certain: (before ?? kind ?? after) !== undefined && !name.includes(" ") };
}
