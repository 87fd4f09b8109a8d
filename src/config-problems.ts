import { parseTypeText } from "./adjust/parse-type-text.ts";
import type { Shape } from "./config-shape.ts";
import { nearMiss } from "./near-miss.ts";

/** What is wrong with a value at a key path such as `scalars.Int64`: a sentence for each problem. */
export function configProblems(path: string, value: unknown, shape: Shape): string[] {
  switch (shape.kind) {
    case "text":
      return problemUnless(path, isText(value), "a text that is not empty");
    case "url":
      return problemUnless(path, isAddress(value), 'an address such as "https://api.example.com/v1"');
    case "identifier":
      return problemUnless(path, isIdentifier(value), "a name that TypeScript code can declare");
    case "type":
      return problemUnless(path, isType(value), 'a type such as "Int32", "Ticket[]" or "String | Int32"');
    case "flag":
      return problemUnless(path, typeof value === "boolean", "true or false");
    case "count":
      return problemUnless(path, isCount(value), "a whole number from 1 on");
    case "texts":
      return problemUnless(path, areTexts(value), "a text, or a list of texts that is not empty");
    case "routes":
      return problemUnless(path, areRoutes(value), 'a route such as "/tickets/{id}", or a list of routes');
    case "choice":
      return typeof value === "string" && shape.values.includes(value)
        ? []
        : [wrongChoice(path, value, shape.values)];
    case "choices":
      return listProblems(path, value, { kind: "choice", values: shape.values });
    case "list":
      return listProblems(path, value, shape.entry);
    case "map":
      return keyedProblems(path, value, shape.keys, () => shape.value);
    case "record":
      return keyedProblems(path, value, undefined, () => shape.value);
    case "object": {
      const fields = new Map(Object.entries(shape.fields));
      return keyedProblems(path, value, [...fields.keys()], (key) => fields.get(key)?.shape);
    }
    default:
      return shape satisfies never;
  }
}

/** Names a key that no option has. */
export function unknownKey(path: string, key: string, known: readonly string[]): string {
  return `"${path}" is no option.${meant(key, known)}`;
}

function listProblems(path: string, value: unknown, entry: Shape): string[] {
  if (!Array.isArray(value)) return [`"${path}" must be a list.`];
  return value.flatMap((item: unknown, index) => configProblems(`${path}[${index}]`, item, entry));
}

function keyedProblems(
  path: string,
  value: unknown,
  known: readonly string[] | undefined,
  shapeOf: (key: string) => Shape | undefined,
): string[] {
  if (!isRecord(value)) return [`"${path}" must be an object.`];
  return Object.entries(value).flatMap(([key, entry]) => {
    const place = `${path}.${key}`;
    const shape = known === undefined || known.includes(key) ? shapeOf(key) : undefined;
    if (shape === undefined) return [unknownKey(place, key, known ?? [])];
    return entry === undefined ? [] : configProblems(place, entry, shape);
  });
}

function problemUnless(path: string, holds: boolean, wanted: string): string[] {
  return holds ? [] : [`"${path}" must be ${wanted}.`];
}

function wrongChoice(path: string, value: unknown, values: readonly string[]): string {
  const allowed = values.map((name) => `"${name}"`).join(", ");
  return `"${path}" must be one of ${allowed}.${typeof value === "string" ? meant(value, values) : ""}`;
}

function meant(written: string, known: readonly string[]): string {
  const name = nearMiss(written, known);
  return name === undefined ? "" : ` Did you mean "${name}"?`;
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function areTexts(value: unknown): boolean {
  return isText(value) || (Array.isArray(value) && value.length > 0 && value.every(isText));
}

function areRoutes(value: unknown): boolean {
  const routes: unknown[] = Array.isArray(value) ? value : [value];
  return routes.length > 0 && routes.every((route) => isText(route) && /^\/[^\s?#]*$/.test(route));
}

function isAddress(value: unknown): boolean {
  return isText(value) && /^https?:\/\/[^/]/i.test(value) && URL.canParse(value);
}

function isIdentifier(value: unknown): boolean {
  return isText(value) && /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(value);
}

function isType(value: unknown): boolean {
  return isText(value) && parseTypeText(value) !== undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
