import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { readTree } from "./read-tree.js";

/**
 * @typedef {object} KillPlan
 * @property {string} cli The command line's module.
 * @property {string} cwd
 * @property {string} out The output folder, absolute.
 * @property {readonly (readonly string[])[]} variants Arguments of runs that write different files there.
 * @property {number} times How many runs are to be killed; those that end before do not count.
 * @property {(line: string) => void} [log]
 *
 * @typedef {object} KillReport
 * @property {number} killed Runs that SIGKILL ended.
 * @property {number} survived Runs that ended before.
 * @property {number} mixed After so many of them some files were old and some new.
 * @property {string[]} torn What was neither old nor new.
 * @property {string[]} unfinished Runs after which the folder was not what it should be.
 */

/**
 * Kills runs at random moments, every other one while it writes, and looks at the folder each time: every file must be
 * that of one of the variants, whole. Now and then a run is let to its end, and the folder must be exactly its own.
 *
 * @param {KillPlan} plan
 * @returns {Promise<KillReport>}
 */
export async function killRuns(plan) {
  const { variants, times, out, log = () => {} } = plan;
  /** @type {Map<string, string>[]} */
  const wanted = [];
  let duration = 0;
  for (const args of [...variants, ...variants]) {
    const start = performance.now();
    await run(plan, args);
    duration = performance.now() - start;
    wanted.push(readTree(out));
  }
  wanted.splice(variants.length);
  /** @type {KillReport} */
  const report = { killed: 0, survived: 0, mixed: 0, torn: [], unfinished: [] };
  for (let time = 0; report.killed < times; time++) {
    const args = variants[time % variants.length] ?? [];
    const moment = Math.random() * duration;
    const isKilled = await run(
      plan,
      args,
      time % 2 === 0 ? { after: moment } : { afterWriting: moment / 10 },
    );
    if (isKilled) report.killed++;
    else report.survived++;
    inspect(readTree(out), wanted, report);
    if (time % 10 !== 9 && report.killed < times) continue;
    await run(plan, args);
    const isWhole = isDeepStrictEqual(readTree(out), wanted[time % variants.length]);
    if (!isWhole || existsSync(join(out, ".pagewright-staging"))) report.unfinished.push(`run ${time + 1}`);
    log(`${report.killed} of ${times}: ${JSON.stringify(report)}`);
  }
  return report;
}

/**
 * @param {ReadonlyMap<string, string>} standing
 * @param {readonly ReadonlyMap<string, string>[]} wanted
 * @param {KillReport} report
 */
function inspect(standing, wanted, report) {
  const seen = new Set();
  for (const [path, text] of standing) {
    if (path === "pagewright.lock.json") {
      JSON.parse(text);
      continue;
    }
    const owners = wanted.flatMap((files, index) => (files.get(path) === text ? [index] : []));
    if (owners.length === 0) report.torn.push(path);
    if (owners.length === 1) seen.add(owners[0]);
  }
  if (seen.size > 1) report.mixed++;
}

/**
 * One run; `true` if it was killed.
 *
 * @param {KillPlan} plan
 * @param {readonly string[]} args
 * @param {{ after?: number, afterWriting?: number }} [kill] Milliseconds after its start, or after it began to write.
 * @returns {Promise<boolean>}
 */
function run({ cli, cwd, out }, args, kill = {}) {
  const child = spawn(process.execPath, [cli, "generate", ...args, "--out", out, "--quiet"], {
    cwd,
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  const later = (/** @type {number} */ wait) => setTimeout(() => child.kill("SIGKILL"), wait);
  /** @type {NodeJS.Timeout[]} */
  const timers = kill.after === undefined ? [] : [later(kill.after)];
  const { afterWriting } = kill;
  if (afterWriting !== undefined) {
    const watch = setInterval(() => {
      if (!existsSync(join(out, ".pagewright-staging"))) return;
      clearInterval(watch);
      timers.push(later(Math.random() * afterWriting));
    }, 1);
    timers.push(watch);
  }
  return new Promise((resolve, reject) => {
    child.once("exit", (code, signal) => {
      for (const timer of timers) clearTimeout(timer);
      if (code === null || code === 0) resolve(signal === "SIGKILL");
      else reject(new Error(`pagewright ended with ${code}: ${said}`));
    });
  });
}
