/** Marks without width and directional controls: zero-width spaces, joiners, embeddings, a byte order mark. */
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/** What may have to be composed, dropped or joined. Most texts have nothing of it, which is quick to see. */
const special = /[^ -~]| {2}/;
/** The same of a text whose line ends mean something. */
const specialInLines = /[^\n -~]| {2}/;

/** A text without some characters at its ends; in one pass, whatever the text. */
export function trimCharacters(text: string, atStart: string, atEnd: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && atStart.includes(text.charAt(start))) start++;
  while (end > start && atEnd.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** A text on one line, without wide gaps. */
export function singleSpaced(text: string): string {
  return special.test(text) ? text.replace(/\s+/g, " ") : text;
}

/** A text without wide gaps in its lines. */
export function singleSpacedLines(text: string): string {
  return specialInLines.test(text) ? text.replace(/[^\S\n]+/g, " ") : text;
}

/** Text as a reader sees it: composed, without invisible characters, with single plain spaces. */
export function normalizeText(text: string): string {
  const trimmed = text.trim();
  if (!special.test(trimmed)) return trimmed;
  return trimmed.normalize("NFC").replace(invisible, "").replace(/\s+/g, " ").trim();
}
