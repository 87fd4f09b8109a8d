import { remember } from "../remember.ts";

const oneWord = /^[A-Za-z\d]+$/;

/** The words of a text: runs of letters and digits. An apostrophe does not end a word. */
export function wordsOf(text: string): readonly string[] {
  if (oneWord.test(text)) return [text];
  return (
    text
      .normalize("NFC")
      .replace(/['’]/g, "")
      .match(/[\p{L}\p{Nd}\p{Mn}\p{Mc}]+/gu) ?? []
  );
}

/** One word per hump: `calendarGroupId` gives calendar, Group, Id; `SPId` gives SP, Id. */
export const humpsOf = remember((name): readonly string[] =>
  wordsOf(name).flatMap((word) => word.match(/\p{Lu}+(?!\p{Ll})|.[^\p{Lu}]*/gu) ?? []),
);

/** `check member groups` in PascalCase, `CheckMemberGroups`; capitals inside a word stay. */
export function pascalCase(words: readonly string[]): string {
  return words.map(upperFirst).join("");
}

/** `user-principal-name` in camelCase, `userPrincipalName`; leading capitals fall together, `SPId` gives `spId`. */
export function camelCase(words: readonly string[]): string {
  const [first = "", ...rest] = words;
  return lowerFirst(first) + pascalCase(rest);
}

const lowerFirst = remember((word) =>
  word.replace(/^\p{Lu}+(?=\p{Lu}\p{Ll})|^\p{Lu}+/u, (capitals) => capitals.toLowerCase()),
);

const upperFirst = remember((word) => {
  const [first = ""] = word;
  return first.toUpperCase() + word.slice(first.length);
});
