/** What the scorer calls a difference, and what it comes from. The page was read as it is written in all of them. */
const reasons = new Map([
  ["string where metadata has enum", "the page says String; the metadata has an enum"],
  ["string where metadata has flags enum", "the page says String; the metadata has an enum"],
  ["enum or literal where metadata has Edm.String", "the page lists values; the metadata says String"],
  ["inlined literals not in enum", "the page lists other values than the metadata"],
  ["missing []", "the page documents one; the metadata has a collection"],
  ["extra []", "the page documents a collection; the metadata has one"],
  ["base or derived type", "the page names a base or a derived type of the metadata's"],
  ["both type and [] differ", "the page documents another type"],
  ["another named type", "the page documents another type"],
  ["mixed", "the page documents another type"],
  ["other primitive", "the page documents another type"],
  ["primitive where metadata has a named type", "the page documents another type"],
]);

/** A union of a documented base and its documented subtypes, which the scorer refuses. */
export const refusedUnion =
  "the documented type, as the union with its documented subtypes, one of which the metadata does not have as such";

/**
 * Why the type of a property differs from the metadata's, by a line of the scorer:
 * `sample.widget.box: metadata box[], generated box [missing []]`.
 *
 * @param {string} miss
 */
export function propertyTypeReason(miss) {
  const [, metadata = "", generated = "", kind = ""] =
    /: metadata (\S+), generated (.*) \[((?:[^[\]]|\[\])*)\]$/.exec(miss) ?? [];
  if (kind === "any/unknown" && metadata.replace("[]", "") === "Json")
    return "a value of the scalar `Json`, which counts as unknown";
  if (isUnionOf(metadata, generated)) return refusedUnion;
  return reasons.get(kind) ?? kind;
}

/**
 * @param {string} metadata  `box[]`
 * @param {string} generated  `box | crate | …[]`
 */
function isUnionOf(metadata, generated) {
  const isList = (/** @type {string} */ type) => type.endsWith("[]");
  const first = generated.split(" | ")[0];
  return (
    first !== generated && first === metadata.replace("[]", "") && isList(metadata) === isList(generated)
  );
}
