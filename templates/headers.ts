import { toText } from "./text.js";

/**
 * Sets headers from an object, `undefined` left out. A value that could end the header and begin another is refused;
 * the error does not quote it, for it may be a secret.
 */
export function setHeaders(headers: Headers, values: object, name: string): void {
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined) headers.set(key, headerText(value, `${name}: header "${key}"`));
  }
}

/** The text of a header's value: no line ends, no control characters, nothing beyond Latin-1. */
export function headerText(value: unknown, place: string): string {
  const text = toText(value, place);
  if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(text))
    throw new TypeError(`${place} holds a character that no header can.`);
  return text;
}
