import type { TypeDeclaration } from "../model/api-model.ts";
import type { Operation } from "../model/operations.ts";
import type { TypeRef } from "../model/types.ts";

/**
 * The ids of the types that operations and `roots` need. A value of a type may be of a subtype, so where a type is that
 * of a value its subtypes are needed too; where it is only the base of another they are not.
 */
export function reachableTypes(
  types: readonly TypeDeclaration[],
  operations: readonly Operation[],
  roots: readonly TypeDeclaration[],
): ReadonlySet<string> {
  const typesById = new Map(types.map((type) => [type.id, type]));
  const subtypes = groupByBase(types);
  const needed = new Set<string>();
  const values = new Set<string>();
  const pending = [...operations.flatMap(typesOf).flatMap(idsIn), ...roots.map(({ id }) => id)];
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (values.has(id)) continue;
    values.add(id);
    for (let type = typesById.get(id); type && !needed.has(type.id); type = baseOf(type, typesById)) {
      needed.add(type.id);
      if (type.kind === "interface") pending.push(...type.properties.flatMap(({ type }) => idsIn(type)));
    }
    pending.push(...(subtypes.get(id) ?? []));
  }
  return needed;
}

function baseOf(
  type: TypeDeclaration,
  typesById: ReadonlyMap<string, TypeDeclaration>,
): TypeDeclaration | undefined {
  return type.kind === "interface" && type.base !== undefined ? typesById.get(type.base) : undefined;
}

function groupByBase(types: readonly TypeDeclaration[]): ReadonlyMap<string, readonly string[]> {
  const subtypes = new Map<string, string[]>();
  for (const type of types) {
    if (type.kind !== "interface" || type.base === undefined) continue;
    subtypes.set(type.base, [...(subtypes.get(type.base) ?? []), type.id]);
  }
  return subtypes;
}

function typesOf({ routes, query, headers, body, responses }: Operation): TypeRef[] {
  const parameters = [...routes.flatMap((route) => route.parameters), ...query, ...headers];
  return [
    ...parameters.map(({ type }) => type),
    ...(body === undefined ? [] : [body.type, ...body.properties.map(({ type }) => type)]),
    ...responses.flatMap(({ body: type }) => type ?? []),
  ];
}

function idsIn(type: TypeRef): string[] {
  switch (type.kind) {
    case "ref":
      return [type.id];
    case "array":
      return idsIn(type.element);
    case "union":
      return type.members.flatMap(idsIn);
    default:
      return [];
  }
}
