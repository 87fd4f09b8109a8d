import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";

/** @typedef {import("../../src/model/source.ts").SourceFile} SourceFile */

/**
 * All pages of a folder.
 *
 * @typedef {object} Pages
 * @property {readonly SourceFile[]} sources  In the order of their paths, which are relative to the folder.
 * @property {readonly string[]} leftOut  Files that are no UTF-8 text.
 * @property {string} hash  Of paths and texts, whatever the line ends: tells one state of the pages from another.
 */

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Reads the files that the command line of pagewright would read.
 *
 * @param {string} folder
 * @returns {Pages}
 */
export function readPages(folder) {
  const paths = globSync("**/*.{md,markdown,txt}", {
    cwd: folder,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    ignore: ["**/node_modules/**"],
  }).sort();
  const hash = createHash("sha256");
  /** @type {SourceFile[]} */
  const sources = [];
  /** @type {string[]} */
  const leftOut = [];
  for (const path of paths) {
    const text = decode(readFileSync(join(folder, path)));
    if (text === undefined) leftOut.push(path);
    else {
      sources.push({ path, text });
      hash.update(`${path}\0${text.replaceAll("\r\n", "\n")}\0`);
    }
  }
  return { sources, leftOut, hash: hash.digest("hex") };
}

/** @param {Buffer} bytes */
function decode(bytes) {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
