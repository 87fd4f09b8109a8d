import { encodeText, type Plain, toText } from "./text.js";

export type QueryValue = Plain | readonly Plain[];

/**
 * The query string of a request, with its `?`, or nothing. Lists are joined by commas; `undefined` and empty lists
 * are left out. Where both have a name, `extra` wins.
 */
export function queryString(query: object, extra: object, name: string): string {
  const parts: string[] = [];
  for (const [key, value] of Object.entries<unknown>({ ...query, ...extra })) {
    const place = `${name}: query parameter "${key}"`;
    const text = valueText(value, place);
    if (text !== undefined) parts.push(`${encode(key, place)}=${encode(text, place)}`);
  }
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

function valueText(value: unknown, place: string): string | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return toText(value, place);
  return value.length === 0 ? undefined : value.map((item: unknown) => toText(item, place)).join(",");
}

/** `$ , : / @` mean nothing in a query, and OData's options are full of them: they stay readable. */
function encode(text: string, place: string): string {
  return encodeText(text, place).replace(/%(?:24|2C|3A|2F|40)/g, decodeURIComponent);
}
