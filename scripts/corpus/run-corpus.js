import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleClient } from "./bundle-client.js";
import { callClient } from "./call-client.js";
import { checkAccounting } from "./check-accounting.js";
import { countClient } from "./count-client.js";
import { findCollisions } from "./find-collisions.js";
import { generateClient, writeClient } from "./generate-client.js";
import { judge } from "./judge.js";
import { measureAccuracy } from "./measure-accuracy.js";
import { measureNames } from "./measure-names.js";
import { printFaults, printReport } from "./print-report.js";
import { readPages } from "./read-pages.js";
import { createStopwatch } from "./stopwatch.js";
import { typeCheck } from "./type-check.js";

/** @typedef {import("./parse-arguments.js").Arguments} Arguments */

/**
 * Everything that one run finds out.
 *
 * @typedef {object} Findings
 * @property {import("./read-pages.js").Pages} pages
 * @property {import("./generate-client.js").ModelDocument} model
 * @property {Readonly<Record<string, number>>} counts
 * @property {readonly string[]} differing  Requests that pages show and no function makes, unexplained, and wrong answers.
 * @property {Readonly<Record<string, readonly string[]>>} faults  What must not be, whatever the pages say.
 * @property {readonly import("./measure-accuracy.js").Measure[]} measures
 */

/**
 * Generates, checks, measures and reports; gives the exit code.
 *
 * @param {Arguments} args
 * @returns {Promise<number>}
 */
export async function runCorpus(args) {
  const folder = mkdtempSync(join(tmpdir(), "pagewright-corpus-"));
  const { time, steps } = createStopwatch();
  try {
    const pages = await time("read the pages", () => readPages(args.pages));
    if (pages.sources.length === 0) {
      console.error(`There is no page below "${args.pages}".`);
      return 2;
    }
    const client = await time("generate: parse, extract, link and emit", () => generateClient(pages.sources));
    if (client.files.length === 0) {
      console.error("No page declares a type or an operation.");
      return 1;
    }
    const findings = await examine(args, folder, pages, client, time);
    printReport(findings, steps);
    for (const [name, faults] of Object.entries(findings.faults)) printFaults(name, faults);
    const isGood = judge(args, findings);
    return isGood && Object.values(findings.faults).every((faults) => faults.length === 0) ? 0 : 1;
  } finally {
    if (args.keep) console.log(`\nThe client, the model and the misses are in ${folder}.`);
    else rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {Arguments} args
 * @param {string} folder
 * @param {import("./read-pages.js").Pages} pages
 * @param {import("./generate-client.js").GeneratedClient} client
 * @param {ReturnType<typeof createStopwatch>["time"]} time
 * @returns {Promise<Findings>}
 */
async function examine(args, folder, pages, client, time) {
  await time("write the client", () => writeClient(client, folder));
  const errors = await time("type-check with both module resolutions", () => typeCheck(folder));
  const collisions = findCollisions(client.files);
  const calls = await time("call every function", () => callClient(folder, args.pages));
  const bundles = await time("bundle single functions", () => bundleClient(folder, pages.sources));
  const measures = await time("measure against the metadata", () =>
    measureAccuracy(folder, args, client, pages.sources),
  );
  const names = await time("name the functions of half the pages", () =>
    measureNames(pages.sources, client.model.operations),
  );
  const faults = {
    "compile errors": errors,
    "colliding names": collisions.names,
    "colliding files": collisions.files,
    "failed calls": calls.failures,
    "faults of bundles": bundles.surplus,
    "not accounted for": checkAccounting(client.model.accounting),
  };
  const lengths = Object.entries(faults).map(([name, found]) => [name, found.length]);
  const counts = {
    files: client.files.length,
    ...countClient(client.model),
    ...names,
    "called routes": calls.routes,
    "requests shown": calls.requests.shown,
    "requests made": calls.requests.made,
    "requests explained": calls.requests.explained,
    "answers shown": calls.requests.answerable,
    "answers that differ": calls.requests.misanswered.length,
    "bundles of one function": bundles.bundles,
    "requests that differ": calls.requests.differing.length,
    ...Object.fromEntries(lengths),
  };
  const { differing, misanswered } = calls.requests;
  return { pages, model: client.model, counts, differing: [...differing, ...misanswered], faults, measures };
}
