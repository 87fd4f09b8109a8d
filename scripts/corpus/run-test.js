import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const vitest = join(root, "node_modules/vitest/vitest.mjs");

/**
 * Runs a test of `test/corpus` on a generated client and gives what it has written to `report`.
 *
 * @param {string} test
 * @param {string} report
 * @param {Readonly<Record<string, string>>} env
 * @returns {any}  As its caller knows it: `JSON.parse` knows no more.
 */
export function runTest(test, report, env) {
  const { stdout, stderr } = spawnSync(process.execPath, [vitest, "run", `test/corpus/${test}`], {
    cwd: root,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!existsSync(report)) throw new Error(`test/corpus/${test} gave no result:\n${stdout}\n${stderr}`);
  return JSON.parse(readFileSync(report, "utf8"));
}
