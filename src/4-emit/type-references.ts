import type { Body, BodyProperty, Operation } from "../model/operations.ts";
import type { TypeRef } from "../model/types.ts";

/** Ids of the declarations that a type names, as often as it names them. */
export function referencedIds(type: TypeRef | undefined): readonly string[] {
  switch (type?.kind) {
    case "ref":
      return [type.id];
    case "array":
      return referencedIds(type.element);
    case "union":
      return type.members.flatMap(referencedIds);
    default:
      return [];
  }
}

/** Ids of the declarations that an operation names. */
export function operationReferences(operation: Operation): readonly string[] {
  const { routes, query, headers, body, responses } = operation;
  const types = [
    ...routes.flatMap((route) => route.parameters.map((parameter) => parameter.type)),
    ...[...query, ...headers].map((parameter) => parameter.type),
    body?.type,
    ...bodyProperties(body).map((property) => property.type),
    ...responses.map((response) => response.body),
  ];
  return types.flatMap(referencedIds);
}

/** The rows of a resource repeat properties of its interface, whose types that names. */
function bodyProperties(body: Body | undefined): readonly BodyProperty[] {
  return body?.shape === "parameters" ? body.properties : [];
}
