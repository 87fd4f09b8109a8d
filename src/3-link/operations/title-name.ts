import { stripTitle, withoutActionWord, withoutArticles } from "../../dialect/operation-titles.ts";
import type { HttpMethod } from "../../model/operations.ts";
import { singular } from "../names/singular.ts";
import { wordsOf } from "../names/words.ts";

/** What a title says of a function's name: owners can stand between the verb and the rest. */
export interface TitleName {
  readonly verb: readonly string[];
  readonly rest: readonly string[];
  /** The title is a bare action, so that the name always begins with an owner. */
  readonly needsOwner: boolean;
}

/**
 * Takes a title apart: `Add the widgets` is a verb and what it is done to, `widget: paint` an owner and an action,
 * `widget: List parts` a verb, an owner and a rest, `paint action` an action of an owner that only the route tells.
 */
export function titleName(title: string, method: HttpMethod): TitleName {
  const text = stripTitle(title);
  const colon = text.indexOf(": ");
  if (colon > 0) {
    const named = ownedName(wordsOf(text.slice(0, colon)), wordsOf(text.slice(colon + 2)));
    if (named !== undefined) return named;
  }
  const words = withoutActionWord(wordsOf(text));
  const [verb, ...rest] = words;
  if (verb === undefined || !/^\p{L}/u.test(verb)) {
    return { verb: [method.toLowerCase()], rest: words, needsOwner: false };
  }
  if (rest.length === 0) return { verb: [], rest: [verb], needsOwner: true };
  return { verb: [verb], rest: withoutArticles(rest), needsOwner: false };
}

function ownedName(owner: readonly string[], action: readonly string[]): TitleName | undefined {
  const [verb, ...rest] = withoutActionWord(action);
  if (owner.length === 0 || verb === undefined) return undefined;
  if (rest.length === 0) return { verb: [], rest: [...owner, verb], needsOwner: false };
  const one = owner.map((word, index) => (index === owner.length - 1 ? singular(word) : word));
  return { verb: [verb], rest: [...one, ...withoutArticles(rest)], needsOwner: false };
}
