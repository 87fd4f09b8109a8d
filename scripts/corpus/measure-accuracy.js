import { declarationMeasures } from "./accuracy/declaration-measures.js";
import { operationMeasures } from "./accuracy/operation-measures.js";
import { createPageEvidence } from "./accuracy/page-evidence.js";
import { findOracle, runScorers } from "./run-scorers.js";

/** @typedef {import("./accuracy/floors.js").Measure} Measure */

/**
 * The measures of a client against the metadata of its service; none where there is no metadata of these pages.
 *
 * @param {string} folder  Holds `client/` and `model.json`.
 * @param {import("./parse-arguments.js").Arguments} args
 * @param {import("./generate-client.js").GeneratedClient} client
 * @param {readonly import("../../src/model/source.ts").SourceFile[]} sources
 * @returns {Measure[]}
 */
export function measureAccuracy(folder, { pages, oracle, tools }, { model }, sources) {
  const files = oracle === undefined ? undefined : findOracle(pages, oracle);
  if (files === undefined || tools === undefined) return [];
  const scores = runScorers(folder, files, tools);
  const evidence = createPageEvidence(model, sources);
  return [...declarationMeasures(scores, evidence), ...operationMeasures(scores, model)];
}
