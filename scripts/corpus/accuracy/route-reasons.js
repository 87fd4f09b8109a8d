import { pageName, shapeOf, withoutAddress, withPlaceholders } from "./request-lines.js";

/** @typedef {import("../../../src/model/diagnostic.ts").Diagnostic} Diagnostic */
/** @typedef {import("./match-operations.js").OperationMatch} OperationMatch */
/** @typedef {import("./request-lines.js").RequestLine} RequestLine */

const merged =
  "the page shares a function with another page, and the scorer looks for each function on one page";
const address = "an address by path (`root:/{path}:/`), which the independent reader drops";
const sample = "a sample value or an empty segment in the line became a key";

/**
 * Why pages and routes differ from the independent reader's, by lines of the scorer: `page METHOD shape`.
 *
 * @param {ReadonlyMap<string, RequestLine>} lines
 * @param {OperationMatch} match
 * @param {readonly Diagnostic[]} diagnostics
 */
export function routeReasons(lines, { operationsByLine }, diagnostics) {
  const readPages = new Set(
    [...operationsByLine].flatMap(([key, found]) => (found.length > 0 ? [first(key)] : [])),
  );
  const reasonByRoute = reasonsByRoute(lines);
  return {
    /** @param {string} page */
    missingPage: (page) => (readPages.has(page) ? merged : "no line of the page was read"),
    /** @param {string} key */
    missingRoute: (key) => {
      const line = lines.get(key);
      const found = operationsByLine.get(key)?.[0];
      if (line === undefined || found === undefined) return explain(first(key), line?.raw, diagnostics);
      if (pageName(found.page) !== first(key)) return merged;
      return withPlaceholders(line) === shapeOf(line.path) ? address : sample;
    },
    /** @param {string} key */
    extraRoute: (key) => {
      const [page = "", method = "", shape = ""] = key.split(" ");
      const route = `${method} ${withoutAddress(shape)}`;
      const own = reasonByRoute.get(`${page} ${route}`);
      if (own !== undefined) return own;
      return reasonByRoute.has(route) ? merged : "the independent reader has no such line";
    },
  };
}

/** What a diagnostic that quotes the line means for it. */
const explanations = new Map([
  ["link/repaired-route", "the line is broken, and both readers mend it differently"],
  ["extract/unmatched-example-url", "the line stands among the examples, and no other documents it"],
]);

/**
 * @param {string} page
 * @param {string | undefined} raw
 * @param {readonly Diagnostic[]} diagnostics
 */
function explain(page, raw, diagnostics) {
  const isOfLine = (/** @type {Diagnostic} */ { message, source }) =>
    pageName(source.path) === page && message.includes(`${raw}"`);
  const diagnostic = diagnostics.find(isOfLine);
  if (diagnostic === undefined) return "the line was not read";
  return explanations.get(diagnostic.code) ?? "the line is no route, and diagnosed";
}

/**
 * What a documented route has that a reader may write differently, with and without its page.
 *
 * @param {ReadonlyMap<string, RequestLine>} lines
 */
function reasonsByRoute(lines) {
  /** @type {Map<string, string>} */
  const reasons = new Map();
  for (const [key, line] of lines) {
    const plain = `${line.method} ${shapeOf(line.path)}`;
    const filled = `${line.method} ${withPlaceholders(line)}`;
    reasons.set(plain, merged).set(`${first(key)} ${plain}`, address);
    if (filled !== plain) reasons.set(filled, merged).set(`${first(key)} ${filled}`, sample);
  }
  return reasons;
}

/** @param {string} key */
function first(key) {
  return key.split(" ", 1)[0] ?? "";
}
