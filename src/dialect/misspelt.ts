import { distance } from "fastest-levenshtein";

/** Words of their own, although a slip could make them of the head of a column. */
const otherWords: ReadonlySet<string> = new Set([
  "attributed",
  "descriptive",
  "descriptor",
  "properly",
  "require",
  "requires",
  "valued",
  "valve",
]);

/** Longer texts are sentences. */
const longest = 40;

/** Whether one word of a text is a slip for that of another, and all others are the same: `Proprety name`. */
export function isMisspelt(text: string, meant: string): boolean {
  if (text.length > longest || Math.abs(text.length - meant.length) > 2) return false;
  const [words, others] = [text.split(" "), meant.split(" ")];
  if (words.length !== others.length) return false;
  const differing = words.flatMap((word, index) =>
    word === others[index] ? [] : [{ word, other: others[index] ?? "" }],
  );
  const [first, ...more] = differing;
  return first !== undefined && more.length === 0 && isSlip(first.word, first.other);
}

/**
 * A slip swaps two letters, or leaves out, adds or mistakes one, or two in a long word. A plural is none, and short
 * words have too many neighbours for more than a swap.
 */
function isSlip(word: string, meant: string): boolean {
  if (otherWords.has(word) || word === `${meant}s` || meant === `${word}s`) return false;
  if (meant.length >= 4 && isSwapped(word, meant)) return true;
  if (meant.length < 5 || word[0] !== meant[0]) return false;
  return distance(word, meant) <= (meant.length < 9 ? 1 : 2);
}

function isSwapped(word: string, meant: string): boolean {
  if (word.length !== meant.length) return false;
  let at = 0;
  while (at < word.length && word[at] === meant[at]) at++;
  return (
    word[at] === meant[at + 1] && word[at + 1] === meant[at] && word.slice(at + 2) === meant.slice(at + 2)
  );
}
