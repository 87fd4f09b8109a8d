import { remember } from "../remember.ts";
import { humpsOf } from "./words.ts";

/** Plurals that the rules below would get wrong. */
const irregular: ReadonlyMap<string, string> = new Map([
  ["aliases", "alias"],
  ["analyses", "analysis"],
  ["apis", "api"],
  ["axes", "axis"],
  ["caches", "cache"],
  ["causes", "cause"],
  ["children", "child"],
  ["clauses", "clause"],
  ["cookies", "cookie"],
  ["criteria", "criterion"],
  ["houses", "house"],
  ["indices", "index"],
  ["matrices", "matrix"],
  ["menus", "menu"],
  ["men", "man"],
  ["movies", "movie"],
  ["people", "person"],
  ["quizzes", "quiz"],
  ["series", "series"],
  ["species", "species"],
  ["uris", "uri"],
  ["uses", "use"],
  ["vertices", "vertex"],
  ["warehouses", "warehouse"],
  ["women", "woman"],
]);

const rules: readonly (readonly [RegExp, string])[] = [
  [/([^aeiou])ies$/i, "$1y"],
  [/(ss|sh|ch|x|zz|us)es$/i, "$1"],
  [/(ss|us|is)$/i, "$1"],
  [/s$/i, ""],
];

/** The singular of a camelCase name, decided by its last word: `joinedGroups` gives `joinedGroup`. */
export const singular = remember((name): string => {
  const word = humpsOf(name).at(-1) ?? "";
  if (!name.endsWith(word)) return name;
  return name.slice(0, name.length - word.length) + singularWord(word);
});

function singularWord(word: string): string {
  const known = irregular.get(word.toLowerCase());
  if (known !== undefined) return word.slice(0, 1) + known.slice(1);
  const rule = rules.find(([pattern]) => pattern.test(word));
  return rule === undefined ? word : word.replace(...rule);
}
