import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { virtualModule } from "./virtual-module.js";

const folder = fileURLToPath(new URL("../templates/", import.meta.url));

/** The module `pagewright:templates`: the runtime of the client, as text. */
export function embedTemplates() {
  return virtualModule(
    "pagewright:templates",
    () => `export const templates = ${JSON.stringify(readTemplates())};`,
  );
}

function readTemplates() {
  const names = readdirSync(folder).filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"));
  return names
    .sort()
    .map((path) => ({ path, text: readFileSync(folder + path, "utf8").replaceAll("\r\n", "\n") }));
}
