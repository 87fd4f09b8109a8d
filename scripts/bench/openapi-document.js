/** @import { ModelDocument, Operation, TypeDeclaration, TypeRef } from "../../src/index.ts" */

/**
 * A model as an OpenAPI document: the same types and the same operations, for generators that read those.
 *
 * @param {ModelDocument} model
 */
export function openApiDocument({ types, operations }) {
  const names = new Map(types.map((type) => [type.id, type.name]));
  /** @type {Record<string, Record<string, unknown>>} */
  const paths = {};
  const used = new Set();
  for (const operation of operations) {
    for (const [index, route] of operation.routes.entries()) {
      const path = route.path.split("?", 1)[0] ?? "";
      const key = `${route.method} ${path.replaceAll(/\{[^}]*\}/g, "{}")}`;
      if (used.has(key)) continue;
      used.add(key);
      const name = index === 0 ? operation.name : `${operation.name}${index + 1}`;
      paths[path] = {
        ...paths[path],
        [route.method.toLowerCase()]: toOperation(operation, path, name, names),
      };
    }
  }
  const schemas = Object.fromEntries(types.map((type) => [type.name, toSchema(type, names)]));
  return { openapi: "3.0.3", info: { title: "bench", version: "1" }, paths, components: { schemas } };
}

/**
 * @param {Operation} operation
 * @param {string} path
 * @param {string} operationId
 * @param {ReadonlyMap<string, string>} names
 */
function toOperation({ description, query, headers, body, responses }, path, operationId, names) {
  const keys = [...new Set([...path.matchAll(/\{([^}]*)\}/g)].map(([, key]) => key))];
  return {
    operationId,
    description,
    parameters: [
      ...keys.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } })),
      ...[...query, ...headers].map((parameter) => ({
        name: parameter.name,
        in: parameter.in,
        description: parameter.description,
        schema: schemaOf(parameter.type, names),
      })),
    ],
    ...(body && { requestBody: { content: { "application/json": { schema: schemaOf(body.type, names) } } } }),
    responses: Object.fromEntries([
      ["default", { description: "An error." }],
      ...responses.map((response) => [
        String(response.status),
        { description: response.description || "A result.", ...contentOf(response, names) },
      ]),
    ]),
  };
}

/**
 * @param {Operation["responses"][number]} response
 * @param {ReadonlyMap<string, string>} names
 */
function contentOf({ body, collection }, names) {
  if (body === undefined) return {};
  const element = schemaOf(body, names);
  const schema = collection
    ? { type: "object", properties: { value: { type: "array", items: element } } }
    : element;
  return { content: { "application/json": { schema } } };
}

/**
 * @param {TypeDeclaration} type
 * @param {ReadonlyMap<string, string>} names
 */
function toSchema(type, names) {
  if (type.kind === "enum") return { type: "string", enum: type.members.map(({ value }) => value) };
  const properties = type.properties.map(({ name, type: written, nullable, description }) => [
    name,
    { ...propertySchema(written, nullable, names), description },
  ]);
  const own = { type: "object", description: type.description, properties: Object.fromEntries(properties) };
  return type.base === undefined ? own : { allOf: [refTo(type.base, names), own] };
}

/**
 * As documents of such services are written: a reference has no room for `nullable`.
 *
 * @param {TypeRef} type
 * @param {boolean} nullable
 * @param {ReadonlyMap<string, string>} names
 */
function propertySchema(type, nullable, names) {
  const schema = schemaOf(type, names);
  if (!nullable) return schema;
  return type.kind === "ref"
    ? { anyOf: [schema, { type: "object", nullable: true }] }
    : { ...schema, nullable };
}

/**
 * @param {TypeRef} type
 * @param {ReadonlyMap<string, string>} names
 * @returns {object}
 */
function schemaOf(type, names) {
  switch (type.kind) {
    case "ref":
      return refTo(type.id, names);
    case "array":
      return { type: "array", items: schemaOf(type.element, names) };
    case "union":
      return { anyOf: type.members.map((member) => schemaOf(member, names)) };
    case "literal":
      return { type: "string", enum: [type.value] };
    case "scalar":
      return scalars.get(type.name) ?? { type: "string" };
    default:
      return {};
  }
}

/** @type {ReadonlyMap<string, object>} */
const scalars = new Map([
  ["Boolean", { type: "boolean" }],
  ["Json", {}],
  ...["Byte", "Int16", "Int32", "Int64", "SByte"].map(
    (name) => /** @type {const} */ ([name, { type: "integer" }]),
  ),
  ...["Decimal", "Double", "Single"].map((name) => /** @type {const} */ ([name, { type: "number" }])),
]);

/**
 * @param {string} id
 * @param {ReadonlyMap<string, string>} names
 */
function refTo(id, names) {
  const name = names.get(id);
  return name === undefined ? {} : { $ref: `#/components/schemas/${name}` };
}
