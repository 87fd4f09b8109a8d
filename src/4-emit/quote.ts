/**
 * Characters that are legal in a string but not visible in an editor, or that turn its text round: controls,
 * zero-width marks, line separators, bidirectional controls, tags.
 */
const unseen =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** A string literal whose value is exactly `text`. */
export function quoteString(text: string): string {
  return JSON.stringify(text).replace(unseen, escapeCharacter);
}

/** A property key: bare where that is an ASCII identifier, else a string literal. */
export function quoteKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoteString(name);
}

/** Text between the backticks of a template literal. */
export function quoteTemplate(text: string): string {
  return quoteString(text)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replaceAll("`", "\\`")
    .replaceAll("${", "\\${");
}

function escapeCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}
