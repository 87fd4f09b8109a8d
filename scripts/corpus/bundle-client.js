import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { generateClient, writeClient } from "./generate-client.js";
import { runTest } from "./run-test.js";

/**
 * What came of bundling functions of a client alone.
 *
 * @typedef {object} Bundles
 * @property {number} bundles  Bundles that were made.
 * @property {readonly string[]} surplus  Modules that a bundle need not hold, or lacks.
 */

/**
 * Runs `test/corpus/bundles.test.ts` on the client of a folder and on one whose enums are constants.
 *
 * @param {string} folder
 * @param {readonly import("../../src/model/source.ts").SourceFile[]} sources
 * @returns {Promise<Bundles>}
 */
export async function bundleClient(folder, sources) {
  const constants = join(folder, "constants");
  mkdirSync(constants);
  writeClient(await generateClient(sources, { enumStyle: "const", parser: "satteri" }), constants);
  const env = { CORPUS_CLIENT: folder, CORPUS_CONSTANTS: constants };
  return runTest("bundles.test.ts", join(folder, "bundles.json"), env);
}
