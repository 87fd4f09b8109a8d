import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const vitest = join(root, "node_modules/vitest/vitest.mjs");

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
  const { stdout, stderr } = spawnSync(process.execPath, [vitest, "run", "test/corpus/calls.test.ts"], {
    cwd: root,
    env: { ...process.env, CORPUS_CLIENT: folder, CORPUS_PAGES: resolve(pages) },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  const report = join(folder, "calls.json");
  if (!existsSync(report)) throw new Error(`No function could be called:\n${stdout}\n${stderr}`);
  return JSON.parse(readFileSync(report, "utf8"));
}
