import { type Plain, toText } from "./text.js";

/** Headers to send. Names are in lower case, so that each is there once. */
export type HeaderFields = Readonly<Record<string, string>>;

/** Headers as a caller gives them; names may be in any case, and `undefined` is left out. */
export type HeaderValues = Headers | Readonly<Record<string, Plain | undefined>>;

/**
 * Adds or replaces headers, `undefined` left out. A value that could end the header and begin another is refused; the
 * error does not quote it, for it may be a secret.
 */
export function setHeaders(headers: Record<string, string>, values: object, caller: string): HeaderFields {
  const set = (value: unknown, name: string): void => {
    if (value === undefined) return;
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      throw new TypeError(`${caller}: ${JSON.stringify(name)} names no header.`);
    headers[name.toLowerCase()] = headerText(value, `${caller}: header "${name}"`);
  };
  // These have no properties: as an object they would be empty.
  if (values instanceof Headers) values.forEach(set);
  else for (const [name, value] of Object.entries(values)) set(value, name);
  return headers;
}

/** The text of a header's value: no line ends, no control characters, nothing beyond Latin-1. */
export function headerText(value: unknown, place: string): string {
  const text = toText(value, place);
  if (/^[\t\x20-\x7e\x80-\xff]*$/.test(text)) return text;
  throw new TypeError(`${place} holds a character that no header can.`);
}

/** The headers that pass a test of their names. */
export function pickHeaders(headers: HeaderFields, wanted: (name: string) => boolean): HeaderFields {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => wanted(name.toLowerCase())));
}
