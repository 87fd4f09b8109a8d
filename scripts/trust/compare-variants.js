import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readTree } from "./read-tree.js";

/**
 * @typedef {import("./determinism-variants.js").Variant} Variant
 *
 * @typedef {object} Compared
 * @property {string} name
 * @property {number} files
 * @property {number} seconds
 * @property {string[]} differing Paths that are not those, or not what they are, in the first variant.
 */

/**
 * Generates once for each variant, each in a folder of its own below `folder`, and compares the outputs byte by byte.
 *
 * @param {{ cli: string, pages: string, folder: string, variants: readonly Variant[], log?: (line: Compared) => void }} plan
 * @returns {Compared[]}
 */
export function compareVariants({ cli, pages, folder, variants, log = () => {} }) {
  const sources = readPages(pages);
  /** @type {Map<string, string> | undefined} */
  let first;
  return variants.map((variant, index) => {
    const cwd = join(folder, variant.project ?? `run-${index}`);
    const out = `out-${index}`;
    writePages(join(cwd, "docs"), sources, variant.change ?? ((text) => text));
    const start = performance.now();
    generate({ cli, cwd, out, cache: join(folder, "cache") }, variant, [...sources.keys()]);
    const seconds = Math.round((performance.now() - start) / 100) / 10;
    const hashes = new Map([...readTree(join(cwd, out))].map(([path, text]) => [path, hash(text)]));
    first ??= hashes;
    const compared = {
      name: variant.name,
      files: hashes.size,
      seconds,
      differing: differences(first, hashes),
    };
    log(compared);
    return compared;
  });
}

/**
 * @param {{ cli: string, cwd: string, out: string, cache: string }} places
 * @param {Variant} variant
 * @param {readonly string[]} paths
 */
function generate(
  { cli, cwd, out, cache },
  { node = process.execPath, args = [], env = {}, shuffled = false },
  paths,
) {
  const inputs = shuffled ? shuffle(paths.map((path) => `docs/${path}`)) : ["docs"];
  const { status, stderr } = spawnSync(node, [cli, "generate", ...inputs, "--out", out, "--quiet", ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    // Without a package around the pages the cache is the user's: here one of all variants.
    env: { ...process.env, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, ...env },
  });
  if (status !== 0) throw new Error(`pagewright ended with ${status}: ${stderr}`);
}

/**
 * Always the same, but like no order that a disk or a list would have: by the hashes of the paths.
 *
 * @param {readonly string[]} paths
 */
function shuffle(paths) {
  return paths.toSorted((a, b) => (hash(a) < hash(b) ? -1 : 1));
}

/** @param {string} folder */
function readPages(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) =>
    path.replaceAll("\\", "/"),
  );
  const pages = names.filter((path) => /\.(?:md|markdown|txt)$/.test(path)).sort();
  return new Map(pages.map((path) => [path, readFileSync(join(folder, path), "utf8")]));
}

/**
 * @param {string} folder
 * @param {ReadonlyMap<string, string>} sources
 * @param {(text: string) => string} change
 */
function writePages(folder, sources, change) {
  for (const [path, text] of sources) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), change(text));
  }
}

/**
 * @param {ReadonlyMap<string, string>} one
 * @param {ReadonlyMap<string, string>} other
 */
function differences(one, other) {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => one.get(path) !== other.get(path)).sort();
}

/** @param {string} text */
function hash(text) {
  return createHash("sha256").update(text).digest("hex");
}
