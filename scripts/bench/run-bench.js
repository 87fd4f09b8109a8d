import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { listCases } from "./cases.js";
import { installPeers } from "./install-peers.js";
import { measure } from "./measure.js";
import { multiplyPages } from "./multiply-pages.js";
import { openApiDocument } from "./openapi-document.js";
import { formatReport } from "./report.js";

/** @import { Usage } from "./measure.js" */

/** @param {{ folder: string, rounds: number, scale: boolean }} options */
export async function runBench({ folder, rounds, scale }) {
  const work = mkdtempSync(join(tmpdir(), "pagewright-bench-"));
  try {
    cpSync(folder, join(work, "docs"), { recursive: true });
    cpSync("seeds", join(work, "seeds"), { recursive: true });
    writeOpenApi(work);
    const cases = listCases(work, installPeers(join(work, "peers")));
    /** @type {Map<string, Usage[]>} */
    const usages = new Map(cases.map(({ name }) => [name, []]));
    for (let round = 1; round <= rounds; round++) {
      for (const { name, once, prepare, run } of cases) {
        if (once && round > 1) continue;
        prepare?.();
        const usage = await run();
        usages.get(name)?.push(usage);
        console.log(`${round}/${rounds} ${name}: ${usage.wall.toFixed(2)} s, CPU ${usage.cpu.toFixed(2)} s`);
      }
      writeReport(usages, []);
    }
    if (scale) writeReport(usages, await measureScaling(work));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Written after every round: whoever stops early keeps what was measured.
 *
 * @param {ReadonlyMap<string, readonly Usage[]>} usages
 * @param {readonly { times: number, usage: Usage }[]} scaled
 */
function writeReport(usages, scaled) {
  const load = loadavg()[0]?.toFixed(1);
  const machine = `${availableParallelism()} cores, Node.js ${process.version}, load ${load}`;
  writeFileSync("docs/performance.md", formatReport({ usages, scaled, machine }));
}

/** @param {string} work */
function writeOpenApi(work) {
  const args = [resolve("dist/cli.js"), "model", "docs", "--quiet", "--no-cache", "--parser", "satteri"];
  const text = execFileSync(process.execPath, args, { cwd: work, encoding: "utf8", maxBuffer: 2 ** 30 });
  writeFileSync(join(work, "openapi.json"), JSON.stringify(openApiDocument(JSON.parse(text))));
}

/** @param {string} work */
async function measureScaling(work) {
  const scaled = [];
  for (const times of [1, 3, 10]) {
    multiplyPages(join(work, "docs"), join(work, `times-${times}`), times);
    const args = [
      "generate",
      `times-${times}`,
      "--no-cache",
      "--quiet",
      "--parser",
      "satteri",
      "--out",
      `out-${times}`,
    ];
    const usage = await measure([resolve("dist/cli.js"), ...args], { cwd: work });
    console.log(`${times} x: ${usage.wall.toFixed(2)} s, CPU ${usage.cpu.toFixed(2)} s`);
    scaled.push({ times, usage });
  }
  return scaled;
}
