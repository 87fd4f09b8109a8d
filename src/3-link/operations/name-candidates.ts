import type { HttpMethod } from "../../model/operations.ts";
import { singular } from "../names/singular.ts";
import { camelCase, humpsOf, wordsOf } from "../names/words.ts";
import { remember } from "../remember.ts";
import { reservedNames } from "./reserved-names.ts";
import type { RouteOwners } from "./route-owners.ts";
import type { TitleName } from "./title-name.ts";

/** What an operation offers to be named after. */
export interface NameSource {
  readonly method: HttpMethod;
  /** The page's first method; the others say theirs in their names. */
  readonly primary: boolean;
  readonly title: TitleName;
  readonly route: RouteOwners;
  /** Key of the last placeholder of the first route. */
  readonly lastKey: string | undefined;
}

/** A function has a file of its name, and names of files are limited. No real title comes near. */
const maxLength = 120;

/** The names an operation could have, shortest first: each says one owner more than the one before it. */
export function nameCandidates(source: NameSource): readonly string[] {
  const { title, route, lastKey } = source;
  const rest = title.rest.length === 0 ? wordsOf(route.last) : title.rest;
  const prefixes = ownerPrefixes(route.owners, rest, title.needsOwner);
  const tails = route.endsInValue && lastKey !== undefined ? [["By", ...keyWords(lastKey, route.last)]] : [];
  const names = [
    ...prefixes.map((owners) => [...title.verb, ...owners, ...rest]),
    ...tails.map((tail) => [...title.verb, ...(prefixes.at(-1) ?? []), ...rest, ...tail]),
    // Owners that were passed over are better than a number.
    ...route.owners.map((_, index) => [...title.verb, ...chain(route.owners.slice(0, index + 1)), ...rest]),
  ].map((words) => functionName(source, words));
  const distinct = [...new Set(names)];
  const allowed = distinct.filter((name) => !reservedNames.has(name));
  return allowed.length > 0 ? allowed : distinct.map((name) => `${name}Operation`);
}

/** Owners to put before the rest, nearest last; an owner whose words the name holds already is passed over. */
function ownerPrefixes(
  owners: readonly string[],
  rest: readonly string[],
  needsOwner: boolean,
): readonly (readonly string[])[] {
  const prefixes: (readonly string[])[] = [[]];
  for (const owner of owners) {
    const last = prefixes.at(-1) ?? [];
    const needed = needsOwner && last.length === 0;
    const spoken = [owner, ...(needed ? [] : [singular(owner)])];
    if (!spoken.some((form) => says([...last, ...rest], form))) prefixes.push([...wordsOf(owner), ...last]);
  }
  if (!needsOwner) return prefixes;
  return prefixes.length > 1 ? prefixes.slice(1) : [wordsOf(owners[0] ?? "")];
}

function chain(owners: readonly string[]): readonly string[] {
  return owners.toReversed().flatMap(wordsOf);
}

function says(words: readonly string[], owner: string): boolean {
  return spokenForm(words).includes(spokenForm([owner]));
}

function spokenForm(words: readonly string[]): string {
  return ` ${words.map(spokenWord).join(" ")} `;
}

const spokenWord = remember((word) => humpsOf(word).join(" ").toLowerCase());

/** What a key says beside the name of what it is a key of: `widgetId` of `widgets` is an id. */
function keyWords(key: string, last: string): readonly string[] {
  const humps = humpsOf(key);
  const owner = humpsOf(singular(last));
  const repeats = owner.length < humps.length && spokenForm(humps).startsWith(spokenForm(owner));
  return repeats ? humps.slice(owner.length) : humps;
}

function functionName(source: NameSource, words: readonly string[]): string {
  const name = camelCase(source.primary ? words : [...words, "With", source.method.toLowerCase()]);
  const identifier = /^\p{L}/u.test(name) ? name : camelCase([source.method.toLowerCase(), name]);
  return identifier.length > maxLength ? [...identifier].slice(0, maxLength).join("") : identifier;
}
