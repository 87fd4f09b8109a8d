import { readFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { loadModel } from "../../dist/index.js";

/**
 * The diagnostics of all pages in a folder, with the lines of the pages.
 *
 * @param {string} folder
 */
export async function lintPages(folder) {
  const paths = globSync("**/*.md", { cwd: folder }).sort();
  const sources = paths.map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
  const { diagnostics } = await loadModel(sources, { parser: "satteri" });
  const texts = new Map(sources.map(({ path, text }) => [path, text.split(/\r?\n/)]));
  return { diagnostics, texts };
}
