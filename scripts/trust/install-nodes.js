import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** What the registry calls the platforms. */
const platform = process.platform === "win32" ? "win" : process.platform;

/**
 * The executables of Node.js of some major versions, from the packages that bring nothing else.
 *
 * @param {readonly number[]} majors
 * @returns {{ version: string, path: string }[]}
 */
export function installNodes(majors) {
  const folder = resolve("node_modules/.cache/pagewright-nodes");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), "{}");
  const packages = majors.map((major) => `node${major}@npm:node-${platform}-${process.arch}@${major}`);
  execFileSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", ...packages], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return majors.map((major) => {
    const path = join(folder, "node_modules", `node${major}`, "bin/node");
    return { path, version: execFileSync(path, ["--version"], { encoding: "utf8" }).trim() };
  });
}
