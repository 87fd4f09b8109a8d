import { classify } from "./classify.js";
import { declarationReasons } from "./declaration-reasons.js";
import { measure } from "./floors.js";
import { propertyTypeReason, refusedUnion } from "./property-type-reasons.js";

/** @typedef {import("../run-scorers.js").Scores} Scores */
/** @typedef {import("./floors.js").Measure} Measure */
/** @typedef {import("./page-evidence.js").PageEvidence} PageEvidence */

const nothing = { hit: 0, total: 0 };

/**
 * How far types, properties, enums and bases agree with the metadata.
 *
 * @param {Scores} scores
 * @param {PageEvidence} evidence
 * @returns {Measure[]}
 */
export function declarationMeasures({ types, typeMisses }, evidence) {
  const reasons = declarationReasons(typeMisses, evidence);
  const overall = (/** @type {string} */ name) => types[name] ?? nothing;
  const documented = (/** @type {string} */ name) => types[name]?.documented ?? overall(name);
  const misses = (/** @type {string} */ kind) => typeMisses[kind] ?? [];
  const missingTypes = [...misses("typesMissing"), ...misses("opaqueOrKindMismatch")].filter(
    isDocumentedType,
  );
  const lostBases = misses("inheritance").filter((miss) => !miss.includes(": metadata -,"));
  return [
    measure("typeRecall, documented", {
      rate: documented("typeRecall"),
      misses: classify(missingTypes, reasons.missingType),
    }),
    measure("propRecall, documented", {
      rate: documented("propRecall"),
      misses: classify(misses("propsMissing"), reasons.missingProperty),
    }),
    measure("propPrecision", {
      rate: overall("propPrecision"),
      misses: classify(misses("propsExtra"), reasons.extraProperty),
    }),
    propertyTypes(documented("propType"), misses("propTypes")),
    measure("enumMemberRecallMatched", {
      rate: overall("enumMemberRecallMatched"),
      misses: classify(misses("enumMembersMissing"), reasons.missingMember),
    }),
    measure("enumMemberPrecision", {
      rate: overall("enumMemberPrecision"),
      misses: classify(misses("enumMembersExtra"), reasons.extraMember),
    }),
    measure("inheritanceWhereMetadataHasBase", {
      rate: documented("inheritanceWhereMetadataHasBase"),
      misses: classify(lostBases, reasons.base),
    }),
  ];
}

/**
 * @param {import("./floors.js").Rate} rate
 * @param {readonly string[]} differing
 */
function propertyTypes(rate, differing) {
  const misses = classify(differing, propertyTypeReason);
  const unions = misses.find(({ reason }) => reason === refusedUnion)?.count ?? 0;
  return measure("propType", { rate, alike: { hit: rate.hit + unions, total: rate.total }, misses });
}

/** @param {string} miss */
function isDocumentedType(miss) {
  return miss.endsWith("[documented]") || miss.includes(": metadata struct,");
}
