import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { virtualModule } from "./virtual-module.js";

const folder = fileURLToPath(new URL("../src/diagnostics/explanations/", import.meta.url));

/** The module `pagewright:explanations`: what each diagnostic means, as Markdown. */
export function embedExplanations() {
  return virtualModule(
    "pagewright:explanations",
    () => `export const texts = ${JSON.stringify(readExplanations())};`,
  );
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
