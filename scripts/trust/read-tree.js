import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * The text of every file below a folder, by path; without what a killed run left of its own.
 *
 * @param {string} folder
 * @returns {Map<string, string>}
 */
export function readTree(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const paths = files.map((path) => relative(folder, path).replaceAll("\\", "/"));
  return new Map(
    paths
      .filter((path) => !path.startsWith(".pagewright-staging/"))
      .sort()
      .map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
}
