import type { Body, BodyProperty, Operation } from "../model/operations.ts";
import { referencedIds } from "../model/type-references.ts";

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
  return types.flatMap((type) => (type === undefined ? [] : referencedIds(type)));
}

/** The rows of a resource repeat properties of its interface, whose types that names. */
function bodyProperties(body: Body | undefined): readonly BodyProperty[] {
  return body?.shape === "parameters" ? body.properties : [];
}
