import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

/** @typedef {{ readonly hit: number, readonly total: number }} Rate */

/**
 * What the scorers found: how much agrees with the metadata, and what does not.
 *
 * @typedef {object} Scores
 * @property {Readonly<Record<string, Rate & { readonly documented?: Rate }>>} types
 * @property {Readonly<Record<string, readonly string[]>>} typeMisses
 * @property {Readonly<Record<OperationRate, Rate>>} operations
 * @property {Readonly<Record<OperationMiss, readonly string[]>>} operationMisses
 * @property {OracleFiles} oracle
 */

/** @typedef {{ readonly types: string, readonly documented: string, readonly requests: string }} OracleFiles */

/** @typedef {"pageRecall" | "routeRecall" | "routePrecision" | "getResultType" | "getResultFamily" | "getResultCollection"} OperationRate */
/** @typedef {"pages" | "routes" | "extraRoutes" | "resultType" | "resultCollection" | "emptyResult"} OperationMiss */

/** A list that the pages give 826 members and the metadata 35: it would outweigh every other enum. */
const ignored = "^PrinterProcessingStateDetail$";

/**
 * The metadata of a folder of pages: files that begin with the name of that folder.
 *
 * @param {string} pages
 * @param {string} folder
 * @returns {OracleFiles | undefined}
 */
export function findOracle(pages, folder) {
  const path = (/** @type {string} */ end) => join(resolve(folder), `${basename(resolve(pages))}-${end}`);
  const files = {
    types: path("types.json"),
    documented: path("documented-types.txt"),
    requests: path("requests.jsonl"),
  };
  return Object.values(files).every((file) => existsSync(file)) ? files : undefined;
}

/**
 * Scores `client/` and `model.json` of a folder.
 *
 * @param {string} folder
 * @param {OracleFiles} oracle
 * @param {string} tools
 * @returns {Scores}
 */
export function runScorers(folder, oracle, tools) {
  const file = (/** @type {string} */ name) => join(folder, name);
  run(join(tools, "score.mjs"), {
    generated: file("client"),
    oracle: oracle.types,
    "docs-types": oracle.documented,
    ignore: ignored,
    misses: file("misses-types.json"),
    json: file("score-types.json"),
  });
  const printed = run(join(tools, "score-operations.mjs"), {
    model: file("model.json"),
    requests: oracle.requests,
    oracle: oracle.types,
    misses: file("misses-operations.json"),
  });
  return {
    types: readJson(file("score-types.json")).rates,
    typeMisses: readJson(file("misses-types.json")),
    operations: JSON.parse(printed.trimEnd().split("\n").at(-1) ?? ""),
    operationMisses: readJson(file("misses-operations.json")),
    oracle,
  };
}

/**
 * The scorers take the compiler that they need from the folder they run in: pagewright's.
 *
 * @param {string} script
 * @param {Record<string, string>} options
 */
function run(script, options) {
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const { stdout, stderr, status } = spawnSync(process.execPath, [resolve(script), ...args], {
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${script} failed:\n${stderr}`);
  return stdout;
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
