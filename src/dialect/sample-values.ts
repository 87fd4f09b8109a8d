import { kindOfScalar } from "../model/scalars.ts";
import type { ScalarName, TypeExpr } from "../model/types.ts";
import { matchScalar } from "./scalars.ts";

/** Words in brackets that narrow `"String (…)"`. */
const narrowed: ReadonlyMap<string, TypeExpr> = new Map<string, TypeExpr>([
  ["timestamp", { kind: "scalar", name: "DateTimeOffset" }],
  ["datetime", { kind: "scalar", name: "DateTimeOffset" }],
  ["datetimeoffset", { kind: "scalar", name: "DateTimeOffset" }],
  ["iso 8601 duration", { kind: "scalar", name: "Duration" }],
  ["duration", { kind: "scalar", name: "Duration" }],
  ["time of day", { kind: "scalar", name: "TimeOfDay" }],
  ["timeofday", { kind: "scalar", name: "TimeOfDay" }],
  ["date", { kind: "scalar", name: "Date" }],
  ["binary", { kind: "scalar", name: "Binary" }],
  ["guid", { kind: "scalar", name: "Guid" }],
]);

const alternatives = /^[A-Za-z][\w-]*(?: ?\| ?[A-Za-z][\w-]*)+$/;

/** The values that a sample offers: `"view | edit | embed"`. Names of types, `"string | null"`, are no values. */
export function matchAlternatives(value: string): readonly string[] {
  const text = value.trim();
  if (!text.includes("|") || !alternatives.test(text)) return [];
  const parts = text.split("|").map((part) => part.trim());
  return parts.some((part) => part === "null" || matchScalar(part) !== undefined) ? [] : parts;
}

/**
 * Reads the sample values of a JSON representation, which name types: `"String (timestamp)"`, `"Int32"`,
 * `"@odata.type: example.ticket"`, `"Collection(example.ticket)"`.
 */
export function matchSampleType(value: string): TypeExpr | undefined {
  const text = value.trim();
  const qualified = /^(?:@odata\.type: ?)?#?((?:[a-z]\w*\.)+[A-Za-z]\w*)$/.exec(text)?.[1];
  const scalar = matchScalar(text);
  if (scalar !== undefined) return { kind: "scalar", name: scalar };
  if (qualified !== undefined) return { kind: "name", name: qualified };
  const element = /^collection\(([\w.]+)\)$/i.exec(text)?.[1];
  if (element !== undefined) {
    return { kind: "collection", element: matchSampleType(element) ?? { kind: "name", name: element } };
  }
  const hint = /^string ?\(([^()]+)\)$/i.exec(text)?.[1];
  return hint === undefined ? undefined : narrowed.get(hint.toLowerCase());
}

/** The type that an example shows, which stands in a table: JSON and nothing else, so that texts have quotation marks. */
export function matchExampleType(written: string): TypeExpr | undefined {
  try {
    return typeOfJson(JSON.parse(written));
  } catch {
    return undefined;
  }
}

function typeOfJson(value: unknown): TypeExpr | undefined {
  switch (typeof value) {
    case "string":
      return { kind: "scalar", name: "String" };
    case "number":
      return { kind: "scalar", name: "Double" };
    case "boolean":
      return { kind: "scalar", name: "Boolean" };
    default:
      return Array.isArray(value) ? listOfJson(value) : value === null ? undefined : anyJson;
  }
}

function listOfJson(values: readonly unknown[]): TypeExpr {
  const kinds = new Set(values.map((value) => typeof value));
  const element = kinds.size === 1 ? typeOfJson(values[0]) : undefined;
  return { kind: "collection", element: element?.kind === "scalar" ? element : anyJson };
}

const anyJson: TypeExpr = { kind: "scalar", name: "Json" };

/** Whether a value is a name of its type: `"Boolean"`, `"String (timestamp)"`, `"Integer"` of any number. */
export function namesScalar(value: string, scalar: ScalarName): boolean {
  // Other spellings of a string, "url" or "text", are words that may well be values.
  if (scalar === "String") return /^string(?: ?\([^()]*\))?$/i.test(value.trim());
  const type = matchSampleType(value);
  if (type?.kind !== "scalar") return false;
  return type.name === scalar || (kindOfScalar(type.name) === "number" && kindOfScalar(scalar) === "number");
}

/** Whether a value is `"String"` and stands where one of some values should, none of which is spelt so. */
export function namesString(value: string, listed: readonly string[]): boolean {
  return namesScalar(value, "String") && !listed.some((one) => one.toLowerCase() === value.toLowerCase());
}
