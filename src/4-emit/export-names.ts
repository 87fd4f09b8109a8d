import type { ApiModel } from "../model/api-model.ts";
import type { Operation } from "../model/operations.ts";
import { type TakenNames, takeNames } from "../model/taken-names.ts";
import type { TypeHierarchy } from "../model/type-hierarchy.ts";
import { camelCase, claimName, declarableName, pascalCase } from "./identifiers.ts";
import type { Selections } from "./selections.ts";

/** The names that the modules export. Each is given once in the whole output, so that `index.ts` can export them all. */
export interface ExportNames {
  /** Of interfaces and enums, by id. */
  readonly types: ReadonlyMap<string, string>;
  /** `AnyWidget`: a base or one of its subtypes, by id of the base. */
  readonly unions: ReadonlyMap<string, string>;
  /** `WidgetSelect`: what `$select` may hold, by id of the interface. */
  readonly selects: ReadonlyMap<string, string>;
  /** `WidgetExpand`: what `$expand` may hold, by id of the interface. */
  readonly expands: ReadonlyMap<string, string>;
  readonly operations: ReadonlyMap<Operation, OperationNames>;
}

export interface OperationNames {
  readonly function: string;
  /** `ListWidgetsRequest` */
  readonly request: string;
  /** `UpdateWidgetBody`, where the body is no declared type. */
  readonly body: string;
}

/** Names of the model come first and stay as they are; a name made from one of them gives way with a number. */
export function nameExports(model: ApiModel, hierarchy: TypeHierarchy, selections: Selections): ExportNames {
  // Without it a program could not begin; the runtime's other names give way.
  const taken = takeNames(["createClient"]);
  const nameTypes = (ids: Iterable<string>, nameOf: (id: string) => string): ReadonlyMap<string, string> =>
    new Map(Array.from(ids, (id) => [id, claimName(nameOf(id), taken)]));
  const declared = new Map(model.types.map(({ id, name }) => [id, declarableName(name, pascalCase)]));
  const types = nameTypes(declared.keys(), (id) => declared.get(id) ?? id);
  const functions = model.operations.map(({ name }) => claimName(declarableName(name, camelCase), taken));
  const typeName = (id: string): string => types.get(id) ?? id;
  const bases = model.types.map(({ id }) => id).filter((id) => hierarchy.subtypesOf(id).length > 0);
  return {
    types,
    unions: nameTypes(bases, (id) => `Any${typeName(id)}`),
    selects: nameTypes(selections.selects, (id) => `${typeName(id)}Select`),
    expands: nameTypes(selections.expands, (id) => `${typeName(id)}Expand`),
    operations: new Map(
      model.operations.map((operation, index) => [operation, nameOperation(functions[index] ?? "", taken)]),
    ),
  };
}

function nameOperation(name: string, taken: TakenNames): OperationNames {
  const stem = name.slice(0, 1).toUpperCase() + name.slice(1);
  return {
    function: name,
    request: claimName(`${stem}Request`, taken),
    body: claimName(`${stem}Body`, taken),
  };
}
