/** A link that names a definition: `[the ticket][ticket]`, or `[ticket][]`, whose text is the label. */
export interface WrittenReference {
  readonly text: string;
  readonly label: string;
  readonly collapsed: boolean;
  /** Where it begins in the text. */
  readonly offset: number;
}

/** No index behind a name or another index, no escaped bracket, and no image. */
const reference = /(?<![\\\w\])!])\[([^[\]]+)\]\[([^[\]]*)\]/g;

/** What a label holds; quotes and braces are JSON. */
const labelText = /^[\p{L}\p{N}_][\p{L}\p{N}_ .:/#-]*$/u;

/** The references in a text that Markdown left as it is, for want of a definition. */
export function findReferences(written: string): WrittenReference[] {
  if (!written.includes("][")) return [];
  return Array.from(written.matchAll(reference), ({ 0: text, 1: shown = "", 2: named = "", index }) => ({
    text,
    shown,
    label: (named || shown).replace(/\s+/g, " ").trim(),
    collapsed: named === "",
    offset: index,
  })).filter(({ shown, label }) => /^\P{P}*\p{L}{2}/u.test(shown) && labelText.test(label));
}
