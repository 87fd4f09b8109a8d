/** JSON whose bare words have quotes, and how to find the place of each character in the text as it is written. */
export interface QuotedText {
  readonly text: string;
  readonly placeOf: (offset: number) => number;
}

/** Strings, comments, numbers, words, and any other character. */
const token =
  /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*(?:\*\/)?|\d[\w.+-]*|[A-Za-z_$][\w$]*|\s+|./gs;
const word = /^[A-Za-z_$]/;
const ignored = /^(?:\s|\/[/*])/;
const literals: ReadonlySet<string> = new Set(["false", "null", "true"]);

/**
 * Puts the quotes around bare keys, as programs may write them, and around bare words behind a colon, as templates have
 * them for types:
 *
 *     { name: "Breeze", "legs": int }
 *       ^^^^                    ^^^
 */
export function quoteBareWords(written: string): QuotedText {
  const tokens = Array.from(written.matchAll(token), ([text]) => text);
  const told = tokens.filter((text) => !ignored.test(text));
  const inserted: number[] = [];
  let [text, index] = ["", 0];
  for (const one of tokens) {
    const isTold = !ignored.test(one);
    const isBare = isTold && isBareWord(one, told[index - 1], told[index + 1]);
    if (isBare) inserted.push(text.length, text.length + one.length + 1);
    text += isBare ? `"${one}"` : one;
    if (isTold) index++;
  }
  return { text, placeOf: (offset) => offset - countBelow(inserted, offset) };
}

/** How many of some numbers in their order are less than another. */
function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isBareWord(text: string, before: string | undefined, after: string | undefined): boolean {
  if (!word.test(text) || literals.has(text)) return false;
  const isKey = after === ":" && (before === "{" || before === ",");
  return isKey || (before === ":" && after !== undefined && /^[,}"]/.test(after));
}
