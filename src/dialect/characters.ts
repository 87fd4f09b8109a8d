/** Marks without width and directional controls: zero-width spaces, joiners, embeddings, a byte order mark. */
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/** Nothing to compose, drop or join: most texts. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/** A text without some characters at its ends; in one pass, whatever the text. */
export function trimCharacters(text: string, atStart: string, atEnd: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && atStart.includes(text.charAt(start))) start++;
  while (end > start && atEnd.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Text as a reader sees it: composed, without invisible characters, with single plain spaces. */
export function normalizeText(text: string): string {
  if (plain.test(text)) return text;
  return text.normalize("NFC").replace(invisible, "").replace(/\s+/g, " ").trim();
}
