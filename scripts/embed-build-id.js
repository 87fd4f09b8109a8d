import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const name = "pagewright:build";

/**
 * The module `pagewright:build`, for the bundler and the tests alike: a hash of everything that decides what
 * pagewright makes of a page. What another build has kept is not used.
 *
 * @returns {import("rolldown").Plugin}
 */
export function embedBuildId() {
  return {
    name: "embed-build-id",
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? `export const buildId = "${hashSources()}";` : undefined),
  };
}

function hashSources() {
  const hash = createHash("sha256");
  for (const path of ["package.json", "package-lock.json", ...filesOf("src"), ...filesOf("templates")]) {
    hash.update(`${path}\0${readFileSync(join(root, path), "utf8").replaceAll("\r\n", "\n")}\0`);
  }
  return hash.digest("hex").slice(0, 32);
}

/** @param {string} folder */
function filesOf(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll("\\", "/"))
    .sort();
}
