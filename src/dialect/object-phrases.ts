import { matchListedType } from "./titles.ts";

const severalBefore = /\b(?:array|collection|list) of $/i;
const severalAfter = /^ (?:elements|instances|items|objects|resources)\b/i;
const oneBefore = /^(?:(?:contains|holds|is|represents) )?(?:an?|the) $/i;
const oneAfter = /^ (?:element|instance|item|object|resource)\b/i;

/** "An array of [orderLine](…) objects": the words around a link make its target the type of each. */
export function introducesObjects(before: string, after: string): boolean {
  return severalBefore.test(before) && severalAfter.test(after);
}

/** "Contains a [postalAddress](…) object": the words around a link make its target the type. */
export function introducesObject(before: string, after: string): boolean {
  return oneBefore.test(before) && oneAfter.test(after);
}

/** The object that the table below is about: `Keeper` of "The Keeper object contains the following parameters." */
export function matchIntroducedObject(text: string): string | undefined {
  return /^(?:An? |Each |The )?(?!(?:an?|each|the|this)\b)([A-Za-z]\w*) (?:object|resource|type|entity) (?:contains|has|includes|consists of|supports) [^.:]{0,80}[.:]$/i.exec(
    text.trim(),
  )?.[1];
}

/** Whether a description begins with what an array is of: "An array of strings", "Required. A list of up to 5 strings". */
export function saysStrings(description: string): boolean {
  return /^(?:(?:optional|required)\. )?(?:an?|the) (?:array|list) of (?:up to \d{1,9} )?strings\b/i.test(
    description,
  );
}

/** The name in the words of a link and what it names, `PostalAddress` of "postal address object". */
export function matchThing(words: string): { name: string; kind: string } | undefined {
  const [, named, kind] = /^([A-Za-z_][\w ]*)( (?:object|resource)s?)$/.exec(words) ?? [];
  const name = named === undefined ? undefined : matchListedType(named);
  return name === undefined || kind === undefined ? undefined : { name, kind };
}

/** What is said of any thing: "These properties of the resource". */
const anyThing: ReadonlySet<string> = new Set(["resource", "object", "type", "entity", "thing"]);

/**
 * Whether words between two tables of properties make the second one about another thing than `type`, such as what a
 * property in the first, one of `things` in lower case, holds. What stands out in the text is between marks of code.
 *
 *     The `settings` object has these properties.
 *          ^^^^^^^^
 */
export function saysOtherThing(text: string, type: string, things: ReadonlySet<string>): boolean {
  const own = type.toLowerCase();
  const isOther = (name: string) => name.toLowerCase() !== own;
  const subjects = [
    ...text.matchAll(/`([^`]+)`(?: [a-z]+)? (?:has|have|contains?|holds?|consists?|includes?|supports?)\b/gi),
  ];
  const owners = [
    ...text.matchAll(
      /\b(?:properties|attributes|fields|members|keys) (?:in|inside|of|within) (?:the |an? |each |every )?`?([\w.]+)/gi,
    ),
  ];
  const objects = [
    ...text.matchAll(/\b([A-Za-z]\w*)`? (?:array|collection|element|item|list|object|property|value)s?\b/gi),
  ];
  const marks = [...text.matchAll(/`([^`]+)`/g)];
  return (
    subjects.some(([, name = ""]) => isOther(name)) ||
    owners.some(([, name = ""]) => isOther(name) && !anyThing.has(name.toLowerCase())) ||
    [...objects, ...marks].some(([, name = ""]) => isOther(name) && things.has(name.toLowerCase()))
  );
}
