import { pageName, shapeOf, withoutAddress, withPlaceholders } from "./request-lines.js";

/** @typedef {import("../../../src/model/operations.ts").Operation} Operation */
/** @typedef {import("./request-lines.js").RequestLine} RequestLine */
/** @typedef {{ readonly hit: number, readonly total: number }} Rate */

/**
 * The operations that send the documented lines, where every page of an operation counts, and paths that both readers
 * write differently are compared alike.
 *
 * @typedef {object} OperationMatch
 * @property {ReadonlyMap<string, readonly Operation[]>} operationsByLine  By the scorer's key of the line; empty where none does.
 * @property {Rate} pages  Of the pages with a line, those with an operation.
 * @property {Rate} lines  Of the lines, those that are routes.
 * @property {Rate} routes  Of the routes, those that are lines.
 */

/**
 * @param {readonly Operation[]} operations
 * @param {ReadonlyMap<string, RequestLine>} lines
 * @returns {OperationMatch}
 */
export function matchOperations(operations, lines) {
  const byRoute = groupByRoute(operations);
  const operationsByLine = new Map();
  const documented = new Set();
  const pages = new Set();
  const readPages = new Set();
  for (const [key, line] of lines) {
    const page = pageName(line.page);
    const routes = new Set(
      [shapeOf(line.path), withPlaceholders(line)].map((shape) => `${line.method} ${shape}`),
    );
    const found = new Set([...routes].flatMap((route) => byRoute.get(`${page} ${route}`) ?? []));
    for (const route of routes) documented.add(`${page} ${route}`);
    operationsByLine.set(key, [...found]);
    pages.add(page);
    if (found.size > 0) readPages.add(page);
  }
  const routes = operations.flatMap(routesByPage);
  return {
    operationsByLine,
    pages: { hit: readPages.size, total: pages.size },
    lines: rate([...operationsByLine.values()], (found) => found.length > 0),
    routes: rate(routes, (places) => places.some((place) => documented.has(place))),
  };
}

/** @param {readonly Operation[]} operations */
function groupByRoute(operations) {
  /** @type {Map<string, Operation[]>} */
  const byRoute = new Map();
  for (const operation of operations) {
    for (const place of routesByPage(operation).flat()) {
      byRoute.set(place, [...(byRoute.get(place) ?? []), operation]);
    }
  }
  return byRoute;
}

/**
 * Each route of an operation, on each of its pages.
 *
 * @param {Operation} operation
 */
function routesByPage({ routes, pages }) {
  const shapes = new Set(routes.map(({ method, path }) => `${method} ${withoutAddress(shapeOf(path))}`));
  return Array.from(shapes, (shape) => pages.map((page) => `${pageName(page)} ${shape}`));
}

/**
 * @template T
 * @param {readonly T[]} all
 * @param {(one: T) => boolean} isHit
 * @returns {Rate}
 */
function rate(all, isHit) {
  return { hit: all.filter(isHit).length, total: all.length };
}
