import type { ScalarName } from "./model/types.ts";

/** A record, so that a scalar that is forgotten does not compile. */
const scalars: Readonly<Record<ScalarName, true>> = {
  Binary: true,
  Boolean: true,
  Byte: true,
  Date: true,
  DateTimeOffset: true,
  Decimal: true,
  Double: true,
  Duration: true,
  Guid: true,
  Int16: true,
  Int32: true,
  Int64: true,
  Json: true,
  SByte: true,
  Single: true,
  Stream: true,
  String: true,
  TimeOfDay: true,
};

/** The names of all scalars, as the configuration writes them. */
export const scalarNames: readonly string[] = Object.keys(scalars);

export function isScalarName(name: string): name is ScalarName {
  return Object.hasOwn(scalars, name);
}
