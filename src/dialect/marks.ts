/**
 * Private-use characters that stand in a text for what phrases do not look into: a code span of a description, a link of
 * a Type cell.
 */
const firstMark = 0xe000;
const lastMark = 0xf8ff;

/** How many things one text can have marks for. */
export const mostMarks = lastMark - firstMark + 1;

/** The marks in a text. */
export const marks = /[\uE000-\uF8FF]/g;

/** The mark of the thing with an index. */
export function markOf(index: number): string {
  return String.fromCharCode(firstMark + index);
}

/** The index of the thing that a character stands for, or -1. */
export function markIndex(character: string): number {
  const code = character.charCodeAt(0);
  return code >= firstMark && code <= lastMark ? code - firstMark : -1;
}

/** A written text, in which such a character means nothing. */
export function withoutMarks(text: string): string {
  return text.replace(marks, "");
}
