/** What a path, a query or a header can hold: it has one text form. */
export type Plain = string | number | bigint | boolean | Date;

/** The text of a value, and an error that names its place for anything that has none. */
export function toText(value: unknown, place: string): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      if (Number.isFinite(value)) return String(value);
      break;
    case "bigint":
    case "boolean":
      return String(value);
    case "object":
      if (value instanceof Date) return value.toISOString();
  }
  throw new TypeError(`${place} is ${describe(value)}; expected text, a number, a boolean or a Date.`);
}

function describe(value: unknown): string {
  if (value === null || value === undefined || typeof value === "number") return String(value);
  return Array.isArray(value) ? "an array" : `of type ${typeof value}`;
}

/** Percent-encodes all that has a meaning of its own in a URL, and more. */
export function encodeText(text: string, place: string): string {
  try {
    return encodeURIComponent(text);
  } catch (cause) {
    throw new TypeError(`${place} is not well-formed Unicode.`, { cause });
  }
}
