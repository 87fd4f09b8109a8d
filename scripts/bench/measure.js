import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * What one process took: seconds on the clock, seconds of the processors, megabytes at its largest.
 *
 * @typedef {{ wall: number, cpu: number, memory: number }} Usage
 */

const preload = new URL("./report-usage.js", import.meta.url).href;

/**
 * Runs Node.js once; processes that it starts count as well.
 *
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: Record<string, string> }} options
 * @returns {Promise<Usage>}
 */
export function measure(args, { cwd, env = {} }) {
  const notes = mkdtempSync(join(tmpdir(), "pagewright-usage-"));
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], {
      cwd,
      env: { ...process.env, ...env, NODE_OPTIONS: `--import=${preload}`, PAGEWRIGHT_BENCH_USAGE: notes },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let errors = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      errors += text;
    });
    child.on("error", reject).on("close", (code) => {
      const wall = (performance.now() - start) / 1000;
      if (code !== 0) return reject(new Error(`node ${args.join(" ")}: ${code}\n${errors}`));
      resolve({ wall, ...sumNotes(notes) });
    });
  });
}

/** @param {string} folder */
function sumNotes(folder) {
  const notes = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")));
  rmSync(folder, { recursive: true });
  return {
    cpu: notes.reduce((sum, { userCPUTime, systemCPUTime }) => sum + userCPUTime + systemCPUTime, 0) / 1e6,
    memory: Math.max(...notes.map(({ maxRSS }) => maxRSS)) / 1024,
  };
}
