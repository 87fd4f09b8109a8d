import { toText } from "./text.js";

/** What a filter compares with. Text is quoted, also where an enum value is meant; a list is for `in`. */
export type FilterValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | Date
  | FilterLiteral
  | readonly FilterValue[];

/** Text that stands in a filter as it is. A class, because nothing that JSON can hold may pass for one. */
export class FilterLiteral {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/**
 * A `$filter` whose values cannot break out of it:
 *
 *     filter`name eq ${name} and createdDateTime ge ${new Date(0)} and status in ${["new", "done"]}`
 */
export function filter(strings: TemplateStringsArray, ...values: readonly FilterValue[]): string {
  let text = "";
  let quotes = 0;
  strings.forEach((part, index) => {
    text += part;
    quotes += part.split("'").length - 1;
    if (index === values.length) return;
    // Two pairs of quotes would cancel out and let the value be read as part of the filter.
    if (quotes % 2 === 1) throw new TypeError("filter quotes text itself; a value stands without quotes.");
    text += literal(values[index]);
  });
  return text;
}

/** A GUID. */
export function guidLiteral(text: string): FilterLiteral {
  return checked(text, /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i, "GUID");
}

/** A day, `2030-12-31`, or a moment, `2030-12-31T23:59:59Z`. A `Date` needs no such help. */
export function dateLiteral(text: string): FilterLiteral {
  return checked(
    text,
    /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,12})?)?(?:Z|[+-]\d\d:\d\d))?$/,
    "date",
  );
}

/** A value with its type, `example.color'red'` or `duration'PT8H'`, for services that do not take plain text. */
export function typedLiteral(type: string, value: string): FilterLiteral {
  checked(type, /^\w+(?:\.\w+)*$/, "name of a type");
  return new FilterLiteral(type + quote(value));
}

function checked(text: string, pattern: RegExp, what: string): FilterLiteral {
  if (!pattern.test(text)) throw new TypeError(`${JSON.stringify(text)} is no ${what}.`);
  return new FilterLiteral(text);
}

function literal(value: unknown): string {
  if (value === null) return "null";
  if (typeof value === "string") return quote(value);
  if (value instanceof FilterLiteral) return value.toString();
  if (!Array.isArray(value)) return toText(value, "A value of a filter");
  if (value.length === 0) throw new TypeError("A filter cannot compare with an empty list.");
  return `(${value.map(literal).join(",")})`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
