import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

/**
 * What the command line asks for.
 *
 * @typedef {object} Arguments
 * @property {string} pages  Folder with the pages.
 * @property {string | undefined} baseline  File of counts, where one was named.
 * @property {boolean} update
 * @property {boolean} keep  Leave the temporary folder and say where it is.
 * @property {string | undefined} oracle  Folder with the service's metadata.
 * @property {string | undefined} tools  Folder with the scorers.
 */

export const usage = `Usage: npm run corpus -- PATH [options]

Generates a client for all pages below PATH into a temporary folder, type-checks it, calls every function
of it, and prints what was read, what was diagnosed and what it cost.

  --baseline FILE  compare with these counts (default: test/corpus-baseline.json, if it is of these pages)
  --update         write the baseline, and docs/accuracy.md where there is metadata to measure against
  --oracle DIR     the service's metadata (default: PATH/../../oracle, if it is there)
  --tools DIR      the scorers that read it (default: PATH/../../tools, if it is there)
  --keep           leave the temporary folder and print its name
  --help           print this

Exit codes: 0 fine, 1 something got worse, 2 wrong usage.
`;

const options = /** @type {const} */ ({
  baseline: { type: "string" },
  update: { type: "boolean", default: false },
  oracle: { type: "string" },
  tools: { type: "string" },
  keep: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
});

/**
 * The arguments, or a sentence that says what is wrong with them; `undefined` when help is asked for.
 *
 * @param {readonly string[]} args
 * @returns {Arguments | string | undefined}
 */
export function parseArguments(args) {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  if (values.help) return undefined;
  const [pages, ...more] = positionals;
  if (pages === undefined || more.length > 0) return "Name one folder with pages.";
  const folders = [pages, values.oracle, values.tools].filter((folder) => folder !== undefined);
  const missing = folders.find((folder) => !isFolder(folder));
  if (missing !== undefined) return `There is no folder "${missing}".`;
  return {
    pages,
    baseline: values.baseline,
    update: values.update,
    keep: values.keep,
    oracle: values.oracle ?? beside(pages, "oracle"),
    tools: values.tools ?? beside(pages, "tools"),
  };
}

/**
 * @param {string} pages
 * @param {string} name
 */
function beside(pages, name) {
  const folder = join(pages, "..", "..", name);
  return existsSync(folder) ? folder : undefined;
}

/** @param {string} path */
function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
