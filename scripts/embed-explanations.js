import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../src/diagnostics/explanations/", import.meta.url));
const name = "pagewright:explanations";

/**
 * The module `pagewright:explanations`, for the bundler and the tests alike: what each diagnostic means, as Markdown.
 *
 * @returns {import("rolldown").Plugin}
 */
export function embedExplanations() {
  return {
    name: "embed-explanations",
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}` ? `export const texts = ${JSON.stringify(readExplanations())};` : undefined,
  };
}

/** Code and text of each file: `link/missing-page` is `link/missing-page.md`. */
function readExplanations() {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".md"))
    .sort()
    .map((path) => [
      path.slice(0, -".md".length),
      readFileSync(folder + path, "utf8").replaceAll("\r\n", "\n"),
    ]);
}
