import type { ScalarName } from "../model/types.ts";

/**
 * Spellings of the primitive types of CSDL (OData 4.01, section 3.3), in lower case and without `edm.`, and of
 * values that have no declared shape.
 */
const scalars: ReadonlyMap<string, ScalarName> = new Map<string, ScalarName>([
  ["string", "String"],
  ["str", "String"],
  ["text", "String"],
  ["char", "String"],
  ["url", "String"],
  ["uri", "String"],
  ["boolean", "Boolean"],
  ["bool", "Boolean"],
  ["true/false", "Boolean"],
  ["true or false", "Boolean"],
  ["int32", "Int32"],
  ["int", "Int32"],
  ["integer", "Int32"],
  ["int64", "Int64"],
  ["long", "Int64"],
  ["int16", "Int16"],
  ["short", "Int16"],
  ["ushort", "Int32"],
  ["unsigned short", "Int32"],
  ["unsignedshort", "Int32"],
  ["uint16", "Int32"],
  ["uint32", "Int32"],
  ["uint", "Int32"],
  ["unsigned int", "Int32"],
  ["unsignedint", "Int32"],
  ["unsigned integer", "Int32"],
  ["ulong", "Int64"],
  ["unsigned long", "Int64"],
  ["unsignedlong", "Int64"],
  ["uint64", "Int64"],
  ["byte", "Byte"],
  ["sbyte", "SByte"],
  ["number", "Double"],
  ["numeric", "Double"],
  ["double", "Double"],
  ["single", "Single"],
  ["float", "Single"],
  ["float32", "Single"],
  ["float64", "Double"],
  ["decimal", "Decimal"],
  ["datetimeoffset", "DateTimeOffset"],
  ["datetime", "DateTimeOffset"],
  ["timestamp", "DateTimeOffset"],
  ["time stamp", "DateTimeOffset"],
  ["date-time", "DateTimeOffset"],
  ["date", "Date"],
  ["timeofday", "TimeOfDay"],
  ["duration", "Duration"],
  ["guid", "Guid"],
  ["uuid", "Guid"],
  ["binary", "Binary"],
  ["stream", "Stream"],
  ["json", "Json"],
  ["json object", "Json"],
  ["untyped json object", "Json"],
  ["untyped", "Json"],
  ["object", "Json"],
  ["any", "Json"],
  ["class", "Json"],
  ["complex type", "Json"],
  ["dictionary", "Json"],
  ["map", "Json"],
]);

/** How a page may write the scalars: first as CSDL does, then in other ways. */
export const scalarSpellings: readonly string[] = [...new Set([...scalars.values(), ...scalars.keys()])];

/** CSDL's types of places, `Edm.GeographyPoint`, stand in JSON as GeoJSON. */
const place = /^edm\.geo(?:graphy|metry)[a-z]*$/;

/** The scalar that a word or two of a type cell name: `Edm.Int32`, `integer`, `JSON object`. */
export function matchScalar(written: string): ScalarName | undefined {
  const name = written.trim().toLowerCase();
  if (!name.startsWith("edm.")) return scalars.get(name);
  return place.test(name) ? "Json" : scalars.get(name.slice("edm.".length));
}
