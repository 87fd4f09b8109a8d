/** @typedef {import("../../../src/model/operations.ts").Operation} Operation */
/** @typedef {import("../../../src/model/types.ts").TypeRef} TypeRef */
/** @typedef {import("./request-lines.js").RequestLine} RequestLine */
/** @typedef {import("./type-families.js").TypeFamilies} TypeFamilies */
/** @typedef {{ hit: number, total: number }} Rate */

/**
 * The results of documented GET lines against the metadata, as the scorer compares them, for all lines that any
 * operation sends. A documented redirect to a file is the same as a type of the metadata that only wraps a file.
 *
 * @param {ReadonlyMap<string, RequestLine>} lines
 * @param {ReadonlyMap<string, readonly Operation[]>} operationsByLine
 * @param {TypeFamilies} families
 * @returns {{ type: Rate, family: Rate, collection: Rate }}
 */
export function measureResults(lines, operationsByLine, families) {
  const type = { hit: 0, total: 0 };
  const family = { hit: 0, total: 0 };
  const collection = { hit: 0, total: 0 };
  for (const [key, line] of lines) {
    const operations = operationsByLine.get(key) ?? [];
    const expected = comparableType(line);
    if (expected === undefined || operations.length === 0) continue;
    const results = operations.flatMap(resultsOf);
    const isFile = families.isFile(expected) && operations.some(isRedirect);
    const isExact = (/** @type {Result} */ { types }) => types.length === 1 && types[0] === expected;
    const isFamily = (/** @type {Result} */ { types }) =>
      types.every((one) => families.isRelated(one, expected));
    count(type, isFile || results.some(isExact));
    count(family, isFile || results.some(isFamily));
    count(
      collection,
      results.some((result) => result.collection === line.collection),
    );
  }
  return { type, family, collection };
}

/**
 * Whether a success of the operation is a redirect, which the client follows to a file.
 *
 * @param {Operation} operation
 */
export function isRedirect({ responses }) {
  return responses.some(({ status }) => status >= 300 && status < 400);
}

/**
 * What the metadata has at the end of a GET line, where that is a type of its own.
 *
 * @param {RequestLine} line
 */
function comparableType({ method, resolves, type, last }) {
  const isType = type !== null && !/^edm\./i.test(type) && ["key", "nav", "function", null].includes(last);
  return method === "GET" && resolves && isType ? type.toLowerCase() : undefined;
}

/** @typedef {{ readonly types: readonly string[], readonly collection: boolean }} Result */

/**
 * @param {Operation} operation
 * @returns {Result[]}
 */
function resultsOf({ responses }) {
  return responses
    .filter(({ status, body }) => status >= 200 && status < 300 && body !== undefined)
    .map(({ body, collection }) => {
      const types = body === undefined ? [] : namesIn(body);
      return { types, collection: collection || body?.kind === "array" };
    });
}

/**
 * @param {TypeRef} type
 * @returns {string[]}
 */
function namesIn(type) {
  switch (type.kind) {
    case "ref":
      return [type.id.toLowerCase()];
    case "scalar":
      return [`edm.${type.name.toLowerCase()}`];
    case "array":
      return namesIn(type.element);
    case "union":
      return type.members.flatMap(namesIn);
    default:
      return [type.kind];
  }
}

/**
 * @param {Rate} rate
 * @param {boolean} isHit
 */
function count(rate, isHit) {
  rate.total++;
  if (isHit) rate.hit++;
}
