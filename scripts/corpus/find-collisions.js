/** @typedef {import("../../src/model/source.ts").OutputFile} OutputFile */

const exported = /^export (declare |abstract |async )*(interface|type|enum|const|function|class) ([\w$]+)/gm;

/**
 * Names that two modules export or that differ only by case, and files that differ only by case. A type and a
 * function may differ only by case: TypeScript's conventions keep them apart.
 *
 * @param {readonly OutputFile[]} files
 * @returns {{ names: string[], files: string[] }}
 */
export function findCollisions(files) {
  /** @type {Map<string, Set<string>>} */
  const modulesByName = new Map();
  /** @type {Map<string, Set<string>>} */
  const spellings = new Map();
  for (const { path, text } of files) {
    if (path.startsWith("runtime/")) continue;
    for (const [, , keyword = "", name = ""] of text.matchAll(exported)) {
      add(modulesByName, name, path);
      add(spellings, `${keyword === "function" ? "function" : "type"} ${name.toLowerCase()}`, name);
    }
  }
  const paths = new Map();
  for (const { path } of files) add(paths, path.toLowerCase(), path);
  return {
    names: [
      ...several(modulesByName).map(([name, modules]) => `${name} in ${modules.join(" and ")}`),
      ...several(spellings).map(([, names]) => names.join(" and ")),
    ],
    files: several(paths).map(([, same]) => same.join(" and ")),
  };
}

/**
 * @param {Map<string, Set<string>>} map
 * @param {string} key
 * @param {string} value
 */
function add(map, key, value) {
  const values = map.get(key) ?? new Set();
  map.set(key, values.add(value));
}

/**
 * @param {ReadonlyMap<string, ReadonlySet<string>>} map
 * @returns {[string, string[]][]}
 */
function several(map) {
  return [...map].flatMap(([key, values]) => (values.size > 1 ? [[key, [...values].sort()]] : []));
}
