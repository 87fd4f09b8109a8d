import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * Asks the registry for advisories about the locked packages. Fails for each that docs/dependencies.md does not explain
 * (exit code 1), and where the registry does not answer (exit code 2): then nothing is known.
 */
const explained = new Set(readFileSync("docs/dependencies.md", "utf8").match(/GHSA(?:-[\da-z]{4}){3}/g));

const { stdout } = spawnSync("npm", ["audit", "--json"], {
  encoding: "utf8",
  shell: process.platform === "win32",
});
const report = parse(stdout);
if (report?.vulnerabilities === undefined) {
  console.error(`The registry gave no audit: ${report?.message ?? "no answer"}.`);
  process.exit(2);
}

/** @type {{ name: string, url?: string, title?: string }[]} */
const advisories = Object.values(report.vulnerabilities)
  .flatMap(({ via }) => via)
  .filter((one) => typeof one === "object");
const open = advisories.filter(({ url = "" }) => !explained.has(url.split("/").at(-1) ?? ""));
for (const { name, title, url } of open) console.error(`${name}: ${title} ${url}`);
console.log(`${advisories.length} advisories, ${open.length} that docs/dependencies.md does not explain.`);
process.exitCode = open.length > 0 ? 1 : 0;

/**
 * @param {string} text
 * @returns {{ message?: string, vulnerabilities?: Record<string, { via: any[] }> } | undefined}
 */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
