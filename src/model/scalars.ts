import type { ScalarName } from "./types.ts";

/** The kind of JSON that values of a scalar have; `any` where nothing is known of them. */
export type ScalarKind = "any" | "boolean" | "number" | "string";

/** The kinds by scalar (OData JSON format 4.01, section 7.1). A record, so that a scalar that is forgotten does not compile. */
const kinds: Readonly<Record<ScalarName, ScalarKind>> = {
  Binary: "string",
  Boolean: "boolean",
  Byte: "number",
  Date: "string",
  DateTimeOffset: "string",
  Decimal: "number",
  Double: "number",
  Duration: "string",
  Guid: "string",
  Int16: "number",
  Int32: "number",
  Int64: "number",
  Json: "any",
  SByte: "number",
  Single: "number",
  Stream: "string",
  String: "string",
  TimeOfDay: "string",
};

/** The names of all scalars, as the configuration writes them. */
export const scalarNames: readonly string[] = Object.keys(kinds);

export function isScalarName(name: string): name is ScalarName {
  return Object.hasOwn(kinds, name);
}

export function kindOfScalar(name: ScalarName): ScalarKind {
  return kinds[name];
}
