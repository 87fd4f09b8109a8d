import { readFileSync } from "node:fs";

/**
 * A request line of a page, as the independent reader found it.
 *
 * @typedef {object} RequestLine
 * @property {string} page
 * @property {string} method
 * @property {string} raw  As written.
 * @property {string} path  With `{}` for placeholders, without addresses by path.
 * @property {boolean} resolves  Whether the metadata knows the path.
 * @property {string | null} last
 * @property {string | null} type  What the metadata has there.
 * @property {boolean} collection
 * @property {readonly string[] | null} notes
 */

/**
 * The lines by the key that the scorer gives them; of equal ones the last.
 *
 * @param {string} file
 * @returns {Map<string, RequestLine>}
 */
export function readRequestLines(file) {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return new Map(
    lines.map((line) => {
      /** @type {RequestLine} */
      const request = JSON.parse(line);
      return [`${pageName(request.page)} ${request.method} ${shapeOf(request.path)}`, request];
    }),
  );
}

/** Pages are told apart by the names of their files. */
export function pageName(/** @type {string} */ path) {
  return path.slice(path.lastIndexOf("/") + 1).toLowerCase();
}

/**
 * A path as the scorer compares it: no host, no query, no arguments, `{}` for placeholders, in lower case.
 *
 * @param {string} path
 */
export function shapeOf(path) {
  return path
    .replace(/^https?:\/\/[^/]+\/(v1\.0|beta)/i, "")
    .replace(/[?].*$/, "")
    .replace(/\{[^}]*\}|<[^>]*>/g, "{}")
    .replace(/\([^)]*\)?/g, "")
    .replace(/^~?\/*/, "/")
    .replace(/\/+$/, "")
    .toLowerCase();
}

/**
 * The independent reader drops an address by path, so a shape loses it, too: `/box/root:/{}:/lid` is `/box/root/lid`.
 *
 * @param {string} shape
 */
export function withoutAddress(shape) {
  return shape.replace(/:\/\{\}(?::(?=\/|$)|$)/g, "");
}

/**
 * The same line where segments that the reader took for sample keys, and an empty segment, are placeholders.
 *
 * @param {RequestLine} line
 */
export function withPlaceholders({ path, notes }) {
  const samples = (notes ?? []).flatMap((note) => /^literal-key:(.*)$/.exec(note)?.[1]?.toLowerCase() ?? []);
  return shapeOf(path)
    .split("/")
    .map((segment, index) => ((index > 0 && segment === "") || samples.includes(segment) ? "{}" : segment))
    .join("/");
}
