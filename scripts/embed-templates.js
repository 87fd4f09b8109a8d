import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../templates/", import.meta.url));
const name = "pagewright:templates";

/**
 * The module `pagewright:templates`, for the bundler and the tests alike: the runtime of the client, as text.
 *
 * @returns {import("rolldown").Plugin}
 */
export function embedTemplates() {
  return {
    name: "embed-templates",
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}` ? `export const templates = ${JSON.stringify(readTemplates())};` : undefined,
  };
}

function readTemplates() {
  const names = readdirSync(folder).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  return names
    .sort()
    .map((path) => ({ path, text: readFileSync(folder + path, "utf8").replaceAll("\r\n", "\n") }));
}
