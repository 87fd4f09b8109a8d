import { isRedirect } from "./measure-results.js";

/** @typedef {import("./match-operations.js").OperationMatch} OperationMatch */
/** @typedef {import("./request-lines.js").RequestLine} RequestLine */
/** @typedef {import("./type-families.js").TypeFamilies} TypeFamilies */

/** These differ from the metadata's type, but belong to its family. */
export const familyReasons = new Set([
  "the page documents a derived type",
  "the page documents several derived types",
  "the page documents a base type",
]);

const redirect = "the page documents a redirect to a file (302); the metadata wraps the file";

/**
 * Why results differ from the metadata, by lines of the scorer: `page METHOD shape -> type metadata type`.
 *
 * @param {ReadonlyMap<string, RequestLine>} lines
 * @param {OperationMatch} match
 * @param {TypeFamilies} families
 */
export function resultReasons(lines, { operationsByLine }, families) {
  const redirects = (/** @type {string} */ key) => (operationsByLine.get(key) ?? []).some(isRedirect);
  return {
    /** @param {string} key */
    none: (key) => (redirects(key) ? redirect : "no success of the page has a body"),
    /** @param {string} miss */
    type: (miss) => {
      const { key, got, wanted } = split(miss);
      const types = got.split(",");
      if (redirects(key)) return redirect;
      if (types.some((type) => families.derivesFrom(type, wanted)))
        return "the page documents a derived type";
      if (types.some((type) => families.isRelated(type, wanted))) return "the page documents a base type";
      if (types.includes("union")) return "the page documents several derived types";
      if (siblings(key, lines, ({ type }) => type) > 1)
        return "the page documents lines of several resources, which are one function";
      if (types.includes("edm.stream")) return "the page documents the bytes of the resource";
      if (types.includes("unknown")) return "the page names a type that no page declares";
      return "the page documents another type";
    },
    /** @param {string} miss  `page METHOD shape -> true metadata false` */
    collection: (miss) => {
      const { key, wanted } = split(miss);
      if (siblings(key, lines, ({ collection }) => collection) > 1)
        return "the page documents lines of one and of many, which are one function";
      return wanted === "true"
        ? "the page documents one; the metadata has a collection"
        : "the page documents a collection; the metadata has one";
    },
  };
}

/** @param {string} miss */
function split(miss) {
  const [, key = "", got = "", wanted = ""] = /^(.*) -> (.*) metadata (.*)$/.exec(miss) ?? [];
  return { key, got, wanted: wanted.toLowerCase() };
}

/**
 * How many different values the metadata has for the lines of the same page and method.
 *
 * @param {string} key
 * @param {ReadonlyMap<string, RequestLine>} lines
 * @param {(line: RequestLine) => unknown} read
 */
function siblings(key, lines, read) {
  const prefix = key.split(" ", 2).join(" ");
  const same = [...lines].filter(([other, line]) => other.startsWith(`${prefix} `) && line.resolves);
  return new Set(same.map(([, line]) => read(line))).size;
}
