/** @typedef {import("../../src/model/api-model.ts").ModelDocument} ModelDocument */
/** @typedef {import("../../src/model/types.ts").TypeRef} TypeRef */
/** @typedef {import("../../src/model/diagnostic.ts").Severity} Severity */

/**
 * How much of everything the model holds, by name.
 *
 * @param {ModelDocument} model
 * @returns {Record<string, number>}
 */
export function countClient({ types, operations, diagnostics, accounting }) {
  const interfaces = types.filter((type) => type.kind === "interface");
  const enums = types.filter((type) => type.kind === "enum");
  const properties = interfaces.flatMap((type) => type.properties);
  const cells = [
    ...properties,
    ...operations.flatMap(({ query, headers, body }) => [...query, ...headers, ...(body?.properties ?? [])]),
    ...operations.flatMap(({ routes }) => routes.flatMap(({ parameters }) => parameters)),
  ];
  const count = (/** @type {Severity} */ severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    interfaces: interfaces.length,
    enums: enums.length,
    "enum members": sum(enums.map(({ members }) => members.length)),
    properties: properties.length,
    "base types": interfaces.filter(({ base }) => base !== undefined).length,
    operations: operations.length,
    routes: sum(operations.map(({ routes }) => routes.length)),
    "query parameters": sum(operations.map(({ query }) => query.length)),
    bodies: operations.filter(({ body }) => body !== undefined).length,
    results: sum(operations.map(({ responses }) => responses.length)),
    permissions: sum(operations.map(({ permissions }) => permissions.length)),
    examples: sum(operations.map((operation) => operation.examples.length)),
    types: cells.length,
    "unknown types": cells.filter(({ type }) => isUnknown(type)).length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    ...Object.fromEntries(
      Object.entries(accounting).flatMap(([kind, { seen, consumed, diagnosed, setAside }]) => [
        [`${kind} seen`, seen],
        [`${kind} consumed`, consumed],
        [`${kind} diagnosed`, diagnosed],
        [`${kind} set aside`, sum(Object.values(setAside))],
      ]),
    ),
  };
}

/**
 * Whether a reader of the type finds `unknown` in it that no page asked for.
 *
 * @param {TypeRef} type
 * @returns {boolean}
 */
function isUnknown(type) {
  switch (type.kind) {
    case "unknown":
      return true;
    case "array":
      return isUnknown(type.element);
    case "union":
      return type.members.some(isUnknown);
    default:
      return false;
  }
}

/** @param {readonly number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
