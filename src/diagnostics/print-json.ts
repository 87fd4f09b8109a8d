/** What JSON may hold as it is, but a terminal obeys: DEL and the second set of controls, line separators, bidirectional controls. */
const unescaped = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** JSON that can be printed on a terminal, whatever texts are in it. */
export function printJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(
    unescaped,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
