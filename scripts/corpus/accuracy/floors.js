/** @typedef {{ readonly hit: number, readonly total: number }} Rate */

/**
 * One measured share, what it should at least be, and what is missing.
 *
 * @typedef {object} Measure
 * @property {string} name
 * @property {number} floor  In percent.
 * @property {string} counts  Of what it is the share.
 * @property {Rate} rate
 * @property {Rate} [alike]  The same where both sides are written alike.
 * @property {readonly import("./classify.js").MissClass[]} misses
 */

/** The least share that is acceptable, in percent, and what it is the share of. */
const floors = new Map(
  /** @type {const} */ ([
    ["typeRecall, documented", [99.5, "types of the metadata that a page documents, and that are declared"]],
    ["propRecall, documented", [97.7, "properties of those types that are declared"]],
    ["propPrecision", [98.8, "declared properties that the metadata has"]],
    ["propType", [98.8, "properties whose type is the metadata's"]],
    ["enumMemberRecallMatched", [97.4, "members of the enums of both sides that are declared"]],
    ["enumMemberPrecision", [99, "declared members that the metadata has"]],
    ["inheritanceWhereMetadataHasBase", [57.5, "types that extend the base that the metadata has"]],
    ["pageRecall", [99.9, "pages with a request line that have a function"]],
    ["routeRecall", [99, "request lines that are routes of a function of their page"]],
    ["routePrecision", [99, "routes that are request lines of the page of their function"]],
    ["getResultType", [83, "GET results that are exactly the metadata's type"]],
    ["getResultFamily", [95, "GET results that are that type, a derived one, a base, or a union of such"]],
    ["getResultCollection", [96, "GET results that are one or many as in the metadata"]],
  ]),
);

/** @typedef {typeof floors extends Map<infer K, unknown> ? K : never} MeasureName */

/**
 * A measure with its floor.
 *
 * @param {MeasureName} name
 * @param {Pick<Measure, "rate" | "alike" | "misses">} found
 * @returns {Measure}
 */
export function measure(name, found) {
  const [floor, counts] = floors.get(name) ?? [0, ""];
  return { name, floor, counts, ...found };
}
