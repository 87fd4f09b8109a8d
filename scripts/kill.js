import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { killRuns } from "./trust/kill-runs.js";

const [pages, times = "200"] = process.argv.slice(2);
if (pages === undefined) {
  console.error(
    "npm run kill -- FOLDER [TIMES]: kills runs over the pages of a folder, and looks at what they leave.",
  );
  process.exit(2);
}
const inputs = resolve(pages);
// Every operation's comment names the address of its page, so that a run writes thousands of files.
const variants = ["https://one.example", "https://two.example"].map((url) => [inputs, "--docs-url", url]);

/**
 * Kills so many runs into a folder of their own.
 *
 * @param {number} times
 * @param {number} lane
 */
async function killInFolder(times, lane) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "pagewright-kill-")));
  try {
    // So the cache is in it, too.
    writeFileSync(join(folder, "package.json"), "{}");
    return await killRuns({
      cli: resolve("dist/cli.js"),
      cwd: folder,
      out: join(folder, "out"),
      variants,
      times,
      log: (line) => console.log(`folder ${lane + 1}: ${line}`),
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// One folder for each processor; together they kill as many as were asked for.
const lanes = Math.min(availableParallelism(), 4, Number(times));
const shares = Array.from({ length: lanes }, (_, lane) => Math.floor((Number(times) + lane) / lanes));
const reports = await Promise.all(shares.map(killInFolder));
/** @param {(report: import("./trust/kill-runs.js").KillReport) => number} part */
const sum = (part) => reports.reduce((total, report) => total + part(report), 0);
console.log(
  `${sum(({ killed }) => killed)} runs killed alive, ${sum(({ writing }) => writing)} of them while they wrote; ` +
    `files of two runs side by side after ${sum(({ mixed }) => mixed)}; ${sum(({ completed }) => completed)} next runs complete.`,
);
const isFine = sum(({ torn, unfinished }) => torn.length + unfinished.length) === 0;
console.log(isFine ? "Every file was whole, and every next run completed the client." : "Not all was well.");
process.exitCode = isFine ? 0 : 1;
