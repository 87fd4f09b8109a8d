import type { ApiModel, TypeDeclaration } from "../model/api-model.ts";
import { collectMembers, type InterfaceMembers } from "../model/interface-members.ts";
import type { EmitOptions } from "../model/options.ts";
import type { OutputFile } from "../model/source.ts";
import { createTypeHierarchy, type TypeHierarchy } from "../model/type-hierarchy.ts";
import type { EnumType } from "../model/types.ts";
import { type DeclarationPaths, placeDeclarations } from "./declaration-paths.ts";
import { findEnumOwners } from "./enum-owners.ts";
import { type ExportNames, nameExports } from "./export-names.ts";
import { findRuntimeExports, type RuntimeExports } from "./runtime-exports.ts";
import { collectSelections } from "./selections.ts";

/** Everything that is decided of the output as a whole, before its first module is written. */
export interface OutputPlan {
  readonly options: EmitOptions;
  readonly typesById: ReadonlyMap<string, TypeDeclaration>;
  readonly hierarchy: TypeHierarchy;
  /** What each interface declares itself, by id. */
  readonly members: ReadonlyMap<string, InterfaceMembers>;
  readonly names: ExportNames;
  readonly paths: DeclarationPaths;
  /** For each enum that belongs to one interface alone, the id of the interface. */
  readonly enumOwners: ReadonlyMap<string, string>;
  /** The enums that belong to an interface alone, by id of the interface. */
  readonly ownEnums: ReadonlyMap<string, readonly EnumType[]>;
  readonly runtime: RuntimeExports;
}

export function planOutput(
  model: ApiModel,
  templates: readonly OutputFile[],
  options: EmitOptions,
): OutputPlan {
  const interfaces = model.types.filter((type) => type.kind === "interface");
  const hierarchy = createTypeHierarchy(model.types);
  const members = collectMembers(interfaces, hierarchy);
  const names = nameExports(model, hierarchy, collectSelections(model.operations, hierarchy, members));
  const enumOwners = findEnumOwners(model, members);
  return {
    options,
    typesById: new Map(model.types.map((type) => [type.id, type])),
    hierarchy,
    members,
    names,
    paths: placeDeclarations(model, names, enumOwners),
    enumOwners,
    ownEnums: groupByOwner(
      model.types.filter((type) => type.kind === "enum"),
      enumOwners,
    ),
    runtime: findRuntimeExports(templates),
  };
}

function groupByOwner(
  enums: readonly EnumType[],
  owners: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly EnumType[]> {
  const groups = new Map<string, EnumType[]>();
  for (const type of enums) {
    const owner = owners.get(type.id);
    if (owner !== undefined) groups.set(owner, [...(groups.get(owner) ?? []), type]);
  }
  return groups;
}
