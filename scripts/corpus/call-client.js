import { join, resolve } from "node:path";
import { runTest } from "./run-test.js";

/**
 * What came of calling every function of a client.
 *
 * @typedef {object} Calls
 * @property {number} routes  Routes that were called.
 * @property {import("../../test/corpus/make-requests.ts").RequestOutcome} requests
 * @property {readonly string[]} failures
 */

/**
 * Runs `test/corpus/calls.test.ts` on `client/` and `model.json` of a folder.
 *
 * @param {string} folder
 * @param {string} pages
 * @returns {Calls}
 */
export function callClient(folder, pages) {
  const env = { CORPUS_CLIENT: folder, CORPUS_PAGES: resolve(pages) };
  return runTest("calls.test.ts", join(folder, "calls.json"), env);
}
