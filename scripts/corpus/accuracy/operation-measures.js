import { classify } from "./classify.js";
import { measure } from "./floors.js";
import { matchOperations } from "./match-operations.js";
import { measureResults } from "./measure-results.js";
import { readRequestLines } from "./request-lines.js";
import { familyReasons, resultReasons } from "./result-reasons.js";
import { routeReasons } from "./route-reasons.js";
import { readTypeFamilies } from "./type-families.js";

/** @typedef {import("../../../src/model/api-model.ts").ModelDocument} ModelDocument */
/** @typedef {import("../run-scorers.js").Scores} Scores */
/** @typedef {import("./floors.js").Measure} Measure */

/**
 * How far routes and results agree with the pages and with the metadata.
 *
 * @param {Scores} scores
 * @param {ModelDocument} model
 * @returns {Measure[]}
 */
export function operationMeasures(scores, { operations, diagnostics }) {
  const lines = readRequestLines(scores.oracle.requests);
  const match = matchOperations(operations, lines);
  const families = readTypeFamilies(scores.oracle.types);
  return [
    ...routeMeasures(scores, match, routeReasons(lines, match, diagnostics)),
    ...resultMeasures(
      scores,
      measureResults(lines, match.operationsByLine, families),
      resultReasons(lines, match, families),
    ),
  ];
}

/**
 * @param {Scores} scores
 * @param {ReturnType<typeof matchOperations>} match
 * @param {ReturnType<typeof routeReasons>} reasons
 */
function routeMeasures({ operations: rates, operationMisses: misses }, match, reasons) {
  return [
    measure("pageRecall", {
      rate: rates.pageRecall,
      alike: match.pages,
      misses: classify(misses.pages, reasons.missingPage),
    }),
    measure("routeRecall", {
      rate: rates.routeRecall,
      alike: match.lines,
      misses: classify(misses.routes, reasons.missingRoute),
    }),
    measure("routePrecision", {
      rate: rates.routePrecision,
      alike: match.routes,
      misses: classify(misses.extraRoutes, reasons.extraRoute),
    }),
  ];
}

/**
 * @param {Scores} scores
 * @param {ReturnType<typeof measureResults>} alike
 * @param {ReturnType<typeof resultReasons>} reasons
 */
function resultMeasures({ operations: rates, operationMisses: misses }, alike, reasons) {
  const none = classify(misses.emptyResult, reasons.none);
  const types = classify(misses.resultType, reasons.type);
  const strangers = types.filter(({ reason }) => !familyReasons.has(reason));
  const collections = classify(misses.resultCollection, reasons.collection);
  return [
    measure("getResultType", { rate: rates.getResultType, alike: alike.type, misses: [...none, ...types] }),
    measure("getResultFamily", {
      rate: rates.getResultFamily,
      alike: alike.family,
      misses: [...none, ...strangers],
    }),
    measure("getResultCollection", {
      rate: rates.getResultCollection,
      alike: alike.collection,
      misses: [...none, ...collections],
    }),
  ];
}
