import type { HttpMethod } from "../model/operations.ts";
import type { WrittenRequest } from "./http.ts";

/** A remark behind the name: `Close ticket - Desk API v2`. */
const tail = / [-–—] /u;
const finalRemark = / ?\([^()]*\)$/;
/** `Close ticket API` is about an API as every page is. */
const finalWord = / APIs?$/;

const articles: ReadonlySet<string> = new Set(["a", "an", "the"]);

/** Words that say what is done, as the first behind the name of a group. */
const verbs: ReadonlySet<string> = new Set([
  "add",
  "cancel",
  "create",
  "delete",
  "get",
  "list",
  "post",
  "put",
  "remove",
  "set",
  "start",
  "stop",
  "update",
]);

/** Words behind the name of an action that say no more than that it is one: `paint action`. */
const actionWords: ReadonlySet<string> = new Set(["action", "function"]);

/** The title of an operation's page without what names nothing: quotes, remarks, the group before it, `API`. */
export function stripTitle(title: string): string {
  const unquoted = title
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(["'“‘`])(.*)["'”’`]$/u, "$2");
  const [head = "", ...behind] = unquoted.split(tail);
  return joinTitle(head, behind[0] ?? "")
    .replace(/\.$/, "")
    .replace(finalRemark, "")
    .replace(finalWord, "")
    .trim();
}

/**
 * The words before a dash may be the group, `Reports - Get report`, also of what is only done: `Old tickets - Create or
 * update`, `Tickets - List by desk`. Or they say what is done: `List - Tickets`.
 */
function joinTitle(head: string, behind: string): string {
  const words = behind.split(" ");
  const isVerb = (word: string | undefined) => verbs.has(word?.toLowerCase() ?? "");
  if (isVerb(head) && /^\p{L}+s(?: APIs?)?$/u.test(behind)) return `${head} ${behind}`;
  if (!/^\p{L}+(?: \p{L}+){0,3}$/u.test(head) || !/s$/.test(head) || !isVerb(words[0])) return head;
  const end = words.findIndex((word) => !isVerb(word) && !/^(?:and|or)$/i.test(word));
  const [done, rest] = end < 0 ? [words, []] : [words.slice(0, end), words.slice(end)];
  const isBare = rest.length === 0 || /^(?:all|by|for|in)$/i.test(rest[0] ?? "");
  return isBare ? [...done, head, ...rest].join(" ") : behind;
}

/** The words of a title without the last of two that only says that the first is an action. */
export function withoutActionWord(words: readonly string[]): readonly string[] {
  const last = words.at(-1)?.toLowerCase() ?? "";
  return words.length === 2 && actionWords.has(last) ? words.slice(0, 1) : words;
}

/** The words of a title that name something. */
export function withoutArticles(words: readonly string[]): readonly string[] {
  return words.filter((word) => !articles.has(word.toLowerCase()));
}

/** What titles call a request with each method. */
const verbsByMethod: ReadonlyMap<HttpMethod, readonly string[]> = new Map([
  ["DELETE", ["cancel", "delete", "remove"]],
  ["GET", ["fetch", "find", "get", "list", "read", "retrieve", "show"]],
  ["PATCH", ["change", "edit", "modify", "patch", "update"]],
  ["POST", ["add", "create", "post", "send", "submit"]],
  ["PUT", ["change", "create", "edit", "modify", "put", "replace", "set", "update"]],
]);

/** Words of pages about several requests, or about none: `Get started with tickets`, `Add and remove tickets`. */
const overview = /\b(?:and|guide|how|introduction|overview|started|syntax)\b/i;

/** Whether a title says what a request does: `Close gate` of `POST /gates/{id}/close`, `Delete a gate` of `DELETE /gates/{id}`. */
export function titlesRequest(title: string, { method, url }: WrittenRequest): boolean {
  const path = new Set(url.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).map(fold));
  const [verb = "", ...things] = (stripTitle(title).match(/[A-Za-z]+/g) ?? []).map(fold);
  const does = verbsByMethod.get(method)?.includes(verb) || path.has(verb);
  return does === true && things.some((thing) => path.has(thing)) && !overview.test(title);
}

function fold(word: string): string {
  return word.toLowerCase().replace(/s$/, "");
}
