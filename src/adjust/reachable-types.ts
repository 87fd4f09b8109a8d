import type { TypeDeclaration } from "../model/api-model.ts";
import type { Operation } from "../model/operations.ts";
import { reachTypes, type TypeNode } from "../model/reach-types.ts";
import { referencedIds } from "../model/type-references.ts";
import type { TypeRef } from "../model/types.ts";

/** The ids of the types that operations and `roots` need. */
export function reachableTypes(
  types: readonly TypeDeclaration[],
  operations: readonly Operation[],
  roots: readonly TypeDeclaration[],
): ReadonlySet<string> {
  const nodes = new Map(types.map((type) => [type.id, nodeOf(type)]));
  return reachTypes(nodes, [
    ...operations.flatMap(typesOf).flatMap(referencedIds),
    ...roots.map(({ id }) => id),
  ]);
}

function nodeOf(type: TypeDeclaration): TypeNode {
  if (type.kind === "enum") return { mentions: [] };
  return { base: type.base, mentions: type.properties.flatMap((property) => referencedIds(property.type)) };
}

function typesOf({ routes, query, headers, body, responses }: Operation): TypeRef[] {
  const parameters = [...routes.flatMap((route) => route.parameters), ...query, ...headers];
  return [
    ...parameters.map(({ type }) => type),
    ...(body === undefined ? [] : [body.type, ...body.properties.map(({ type }) => type)]),
    ...responses.flatMap(({ body: type }) => type ?? []),
  ];
}
