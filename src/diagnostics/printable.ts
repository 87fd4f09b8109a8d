/**
 * The text without anything that moves the cursor or reverses what is read: a page must not be able to write to the
 * terminal. Each such character becomes one other, so columns stay.
 */
export function printable(text: string): string {
  return text.replace(/[\t\n\r]/g, " ").replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu, "\uFFFD");
}

/** A line that begins with such a text: what GitHub would take for a command, also behind spaces, is none any more. */
export function printableLine(text: string): string {
  return printable(text).replace(/^\s*(?=::|##\[)/, "$&\uFFFD");
}

/** The same for a text of several lines, which stay. */
export function printableLines(text: string): string {
  return text.split("\n").map(printableLine).join("\n");
}
