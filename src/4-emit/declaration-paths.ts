import type { ApiModel, TypeDeclaration } from "../model/api-model.ts";
import type { Operation } from "../model/operations.ts";
import type { TakenNames } from "../model/taken-names.ts";
import type { ExportNames } from "./export-names.ts";
import { claimName, kebabCase } from "./identifiers.ts";

/** Paths of the modules, relative to the output folder. */
export interface DeclarationPaths {
  readonly types: ReadonlyMap<string, string>;
  readonly operations: ReadonlyMap<Operation, string>;
}

/** File systems allow 255 bytes; some must stand in a longer path. */
const longestSegment = 100;
/** Windows opens the device instead, whatever the extension. */
const devices = /^(?:aux|con|nul|prn|(?:com|lpt)\d)$/;

/** No two paths differ only in case, and none is too long or is a device on Windows. */
export function placeDeclarations(
  model: ApiModel,
  names: ExportNames,
  enumOwners: ReadonlyMap<string, string>,
): DeclarationPaths {
  const taken: TakenNames = new Map();
  const types = new Map<string, string>();
  const typesById = new Map(model.types.map((type) => [type.id, type]));
  for (const type of model.types) {
    if (enumOwners.has(type.id)) continue;
    const folder = subNamespace(type, typesById);
    const name = names.types.get(type.id) ?? type.name;
    const file = name.startsWith(folder) ? name.slice(folder.length) : name;
    types.set(type.id, modulePath(folder === "" ? ["types", file] : ["types", folder, file], taken));
  }
  for (const [id, owner] of enumOwners) types.set(id, types.get(owner) ?? "");
  const operations = Array.from(names.operations, ([operation, { function: name }]): [Operation, string] => [
    operation,
    modulePath(["operations", name], taken),
  ]);
  return { types, operations: new Map(operations) };
}

function modulePath(names: readonly string[], taken: TakenNames): string {
  return `${claimName(names.map(pathSegment).join("/"), taken)}.ts`;
}

function pathSegment(name: string): string {
  // A name of marks alone, such as `$`, leaves nothing.
  const segment = kebabCase(name).slice(0, longestSegment) || "_";
  return devices.test(segment) ? `${segment}_` : segment;
}

/**
 * The part of a type's name that says its sub-namespace: `CallRecords` of CallRecordsSession, whose id ends in
 * `.callRecords.session`. An inline enum, `….callRecords.session.kind`, stands beside its interface.
 */
function subNamespace(type: TypeDeclaration, typesById: ReadonlyMap<string, TypeDeclaration>): string {
  const owner = typesById.get(type.id.slice(0, type.id.lastIndexOf(".")));
  if (type.kind === "enum" && owner?.kind === "interface") return subNamespace(owner, typesById);
  const parts = type.id.split(".");
  const last = parts.pop() ?? "";
  const prefix = type.name.slice(0, Math.max(0, type.name.length - last.length));
  if (!type.name.toLowerCase().endsWith(last.toLowerCase())) return "";
  for (let start = parts.length - 1; start >= 0; start--) {
    if (parts.slice(start).join("").toLowerCase() === prefix.toLowerCase()) return prefix;
  }
  return "";
}
