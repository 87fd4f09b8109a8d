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
 * @property {number} writing So many were killed while they wrote.
 * @property {number} mixed After so many of them some files were old and some new.
 * @property {number} completed Runs that were let to their end, and made the folder whole.
 * @property {string[]} torn What was neither old nor new, or was gone.
 * @property {string[]} unfinished Runs after which the folder was not what it should be.
 */

/** After so many killed runs the next one is let to its end. */
const killsBetween = 5;

/**
 * Kills runs at random moments, every other one while it writes, and looks at the folder each time: every file must be
 * that of one of the variants, whole. After some of them a run is let to its end, and the folder must be exactly its own.
 * Goes on until as many as were asked for were killed alive.
 *
 * @param {KillPlan} plan
 * @returns {Promise<KillReport>}
 */
export async function killRuns(plan) {
  const { variants, times, out, log = () => {} } = plan;
  const staging = join(out, ".pagewright-staging");
  /** @type {Map<string, string>[]} */
  const wanted = [];
  let duration = 0;
  let writing = 0;
  for (const args of [...variants, ...variants]) {
    const start = performance.now();
    writing = (await run(plan, args)).writing;
    duration = performance.now() - start;
    wanted.push(readTree(out));
  }
  wanted.splice(variants.length);
  /** @type {KillReport} */
  const report = { killed: 0, survived: 0, writing: 0, mixed: 0, completed: 0, torn: [], unfinished: [] };
  for (let time = 0; report.killed < times; time++) {
    if (report.survived > 10 * times) throw new Error("The runs end before they can be killed.");
    const args = variants[time % variants.length] ?? [];
    const moment = Math.random();
    const kill = time % 2 === 0 ? { after: moment * duration } : { afterWriting: moment * writing };
    const { isKilled } = await run(plan, args, kill);
    if (isKilled) report.killed++;
    else report.survived++;
    if (isKilled && existsSync(staging)) report.writing++;
    inspect(readTree(out), wanted, report);
    if (time % killsBetween !== killsBetween - 1 && report.killed < times) continue;
    // Not the variant that was killed last: it must be able to go either way.
    const next = Math.floor(time / killsBetween) % variants.length;
    await run(plan, variants[next] ?? []);
    const isWhole = isDeepStrictEqual(readTree(out), wanted[next]) && !existsSync(staging);
    if (isWhole) report.completed++;
    else report.unfinished.push(`run ${time + 1}`);
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
  const [first = new Map(), ...others] = wanted;
  for (const path of first.keys()) {
    if (others.every((files) => files.has(path)) && !standing.has(path)) report.torn.push(`${path} is gone`);
  }
  if (seen.size > 1) report.mixed++;
}

/**
 * One run: whether it was killed, and how many milliseconds it was seen to write.
 *
 * @param {KillPlan} plan
 * @param {readonly string[]} args
 * @param {{ after?: number, afterWriting?: number }} [kill] Milliseconds after its start, or after it began to write.
 * @returns {Promise<{ isKilled: boolean, writing: number }>}
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
  let begun = Number.POSITIVE_INFINITY;
  const watch = setInterval(() => {
    if (!existsSync(join(out, ".pagewright-staging"))) return;
    clearInterval(watch);
    begun = performance.now();
    if (afterWriting !== undefined) timers.push(later(afterWriting));
  }, 1);
  timers.push(watch);
  return new Promise((resolve, reject) => {
    child.once("exit", (code, signal) => {
      for (const timer of timers) clearTimeout(timer);
      const writing = Math.max(0, performance.now() - begun);
      if (code === null || code === 0) resolve({ isKilled: signal === "SIGKILL", writing });
      else reject(new Error(`pagewright ended with ${code}: ${said}`));
    });
  });
}
