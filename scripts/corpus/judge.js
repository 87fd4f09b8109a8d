import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { faultRows } from "./accuracy/fault-rows.js";
import { renderAccuracy } from "./accuracy/render-accuracy.js";
import { compareBaseline } from "./compare-baseline.js";
import { groupDiagnostics } from "./group-diagnostics.js";

/** @typedef {import("./compare-baseline.js").Baseline} Baseline */
/** @typedef {import("./parse-arguments.js").Arguments} Arguments */
/** @typedef {import("./run-corpus.js").Findings} Findings */

const committed = fileURLToPath(new URL("../../test/corpus-baseline.json", import.meta.url));
const document = fileURLToPath(new URL("../../docs/accuracy.md", import.meta.url));

/**
 * Holds the findings against those of an earlier run, or takes their place with `--update`; whether all is well.
 *
 * The committed baseline and `docs/accuracy.md` are of one state of one documentation, and judge no other.
 *
 * @param {Arguments} args
 * @param {Findings} findings
 * @returns {boolean}
 */
export function judge(args, findings) {
  const file = args.baseline ?? committed;
  const before = readBaseline(file);
  const isForeign = before !== undefined && before.pages.hash !== findings.pages.hash;
  if (args.baseline === undefined && isForeign) {
    console.log("\nThe committed baseline is of other pages; --baseline FILE names another.");
    return !args.update;
  }
  const now = baselineOf(findings, before);
  const accuracy = args.baseline === undefined ? renderDocument(findings) : undefined;
  if (args.update) {
    write(file, `${JSON.stringify(now, undefined, 2)}\n`);
    if (accuracy !== undefined) write(document, accuracy);
    return true;
  }
  if (before === undefined) {
    console.log("\nThere is no baseline to compare with; --update writes one.");
    return true;
  }
  const isCurrent = accuracy === undefined || readText(document) === accuracy;
  if (!isCurrent) console.log("\ndocs/accuracy.md is not what this run measures; --update writes it.");
  return printComparison(before, now) && isCurrent;
}

/**
 * @param {Findings} findings
 * @param {Baseline | undefined} before
 * @returns {Baseline}
 */
function baselineOf({ pages, model, counts, measures }, before) {
  const rates = measures.flatMap(({ name, rate, alike }) => [
    [name, rate],
    ...(alike === undefined ? [] : [[`${name}, written alike`, alike]]),
  ]);
  return {
    pages: { count: pages.sources.length, hash: pages.hash },
    counts,
    diagnostics: Object.fromEntries(
      groupDiagnostics(model.diagnostics).map(({ code, count }) => [code, count]),
    ),
    // Who has no metadata cannot measure, and leaves what others measured.
    measures: measures.length > 0 ? Object.fromEntries(rates) : (before?.measures ?? {}),
  };
}

/** @param {Findings} findings */
function renderDocument({ pages, model, counts, measures }) {
  if (measures.length === 0) return undefined;
  const faults = faultRows(counts);
  return renderAccuracy({ pages: pages.sources.length, measures, faults, accounting: model.accounting });
}

/**
 * @param {Baseline} before
 * @param {Baseline} now
 */
function printComparison(before, now) {
  const { worse, other } = compareBaseline(before, now);
  const list = (/** @type {readonly string[]} */ lines) => lines.map((line) => `  ${line}\n`).join("");
  if (other.length > 0) console.log(`\nOther than in the baseline:\n${list(other)}`.trimEnd());
  if (worse.length > 0) console.log(`\nWorse than in the baseline:\n${list(worse)}`.trimEnd());
  else console.log("\nNothing is worse than in the baseline.");
  return worse.length === 0;
}

/** @param {string} file */
function readBaseline(file) {
  const text = readText(file);
  /** @type {Baseline | undefined} */
  const baseline = text === undefined ? undefined : JSON.parse(text);
  return baseline;
}

/** @param {string} file */
function readText(file) {
  return existsSync(file) ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : undefined;
}

/**
 * @param {string} file
 * @param {string} text
 */
function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`\nWrote ${file}.`);
}
