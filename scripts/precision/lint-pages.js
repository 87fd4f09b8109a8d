import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";

/** The codes that are off by default are read, too. */
const onDemand = { "link/incomplete-example": /** @type {const} */ ("info") };

/**
 * The diagnostics of all pages in a folder, with the lines of the pages.
 *
 * @param {string} folder
 */
export async function lintPages(folder) {
  /** @type {typeof import("../../src/index.ts")} */
  const { loadModel } = await import(new URL("../../dist/index.js", import.meta.url).href);
  const paths = globSync("**/*.md", { cwd: folder }).sort();
  const sources = paths.map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
  const { diagnostics } = await loadModel(sources, { parser: "satteri", severities: onDemand });
  const texts = new Map(sources.map(({ path, text }) => [path, text.split(/\r?\n/)]));
  return { diagnostics, texts };
}
