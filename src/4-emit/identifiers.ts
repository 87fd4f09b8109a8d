import { claimName as claimNumbered, type TakenNames } from "../model/taken-names.ts";
import { undeclarableNames } from "../model/undeclarable-names.ts";

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** `name` where a module may declare it, else one made from it. */
export function declarableName(name: string, toCase: (text: string) => string): string {
  if (identifier.test(name) && !undeclarableNames.has(name)) return name;
  const made = toCase(name);
  return undeclarableNames.has(made) ? `${made}_` : made;
}

/** `name`, or with the first number from 2 on that makes it free; behind a digit the number would read as part of it. */
export function claimName(name: string, taken: TakenNames): string {
  const stem = /\d$/.test(name) ? `${name}_` : name;
  return claimNumbered(name, taken, (number) => `${stem}${number}`);
}

/** `$count` gives Count, `en-US` EnUS, `1.5` Value1_5, `+` ValueX2B; capitals inside a word stay. */
export function pascalCase(text: string): string {
  const words = text.match(/[^\P{ID_Continue}_]+/gu) ?? [];
  const name = words.map(upperFirst).reduce((start, word) => start + separator(start, word) + word, "");
  if (name !== "") return identifier.test(name) ? name : `Value${name}`;
  return text === "" ? "Empty" : `Value${Array.from(text, hexOf).join("")}`;
}

/** Like {@link pascalCase}, beginning with a small letter. */
export function camelCase(text: string): string {
  const [first = "", ...rest] = pascalCase(text);
  return first.toLowerCase() + rest.join("");
}

/** `TeamsAsyncOperation` gives teams-async-operation, `URLFilter` url-filter; ASCII only. */
export function kebabCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .replace(/[^\x20-\x7e]/gu, (character) => `-${hexOf(character)}-`)
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .toLowerCase();
}

/** Between digits a mark must stay: `1.5` is not 15. */
function separator(start: string, word: string): string {
  return /^\d$/.test(start.slice(-1)) && /^\d/.test(word) ? "_" : "";
}

function upperFirst(word: string): string {
  const [first = ""] = word;
  return first.toUpperCase() + word.slice(first.length);
}

function hexOf(character: string): string {
  return `X${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
}
