import { readFileSync } from "node:fs";

/**
 * How the types of the metadata are related. Types are qualified names in lower case.
 *
 * @typedef {object} TypeFamilies
 * @property {(type: string, base: string) => boolean} derivesFrom  Whether it is the base or derives from it.
 * @property {(type: string, other: string) => boolean} isRelated  Whether either derives from the other; the root does not count.
 * @property {(type: string) => boolean} isFile  Whether it has a stream and nothing else.
 */

/**
 * @param {string} file
 * @returns {TypeFamilies}
 */
export function readTypeFamilies(file) {
  /** @type {Record<"entity" | "complex", MetadataType[]>} */
  const { entity, complex } = JSON.parse(readFileSync(file, "utf8"));
  const types = [...entity, ...complex];
  const baseByType = new Map(types.map((type) => [nameOf(type), type.baseType?.toLowerCase()]));
  const files = new Set(types.filter(holdsOnlyStreams).map(nameOf));
  const derivesFrom = (/** @type {string} */ type, /** @type {string} */ base) => {
    const seen = new Set();
    for (let at = /** @type {string | undefined} */ (type); at && !seen.has(at); at = baseByType.get(at)) {
      if (at === base) return true;
      seen.add(at);
    }
    return false;
  };
  return {
    derivesFrom,
    isRelated: (type, other) =>
      derivesFrom(type, other) || (!type.endsWith(".entity") && derivesFrom(other, type)),
    isFile: (type) => files.has(type),
  };
}

/**
 * @typedef {object} MetadataType
 * @property {string} namespace
 * @property {string} name
 * @property {string} [baseType]
 * @property {readonly { readonly type: string }[]} properties
 */

/** @param {MetadataType} type */
function nameOf({ namespace, name }) {
  return `${namespace}.${name}`.toLowerCase();
}

/** @param {MetadataType} type */
function holdsOnlyStreams({ properties }) {
  return properties.length > 0 && properties.every(({ type }) => type === "Edm.Stream");
}
