import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { virtualModule } from "./virtual-module.js";

const root = fileURLToPath(new URL("../", import.meta.url));

/**
 * The module `pagewright:build`: a hash of everything that decides what pagewright makes of a page. What another build
 * has kept is not used.
 */
export function embedBuildId() {
  return virtualModule("pagewright:build", () => `export const buildId = "${hashSources()}";`);
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
