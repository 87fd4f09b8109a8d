import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The last versions that run on Node.js 20, and the TypeScript that both of them accept. */
const peers = ["openapi-typescript@7.13.0", "@hey-api/openapi-ts@0.95.0", "typescript@5.9.3"];

/**
 * Installs the generators to compare with, away from this project: they need another TypeScript than it does.
 *
 * @param {string} folder
 */
export function installPeers(folder) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  execFileSync("npm", ["install", "--silent", "--no-audit", "--no-fund", ...peers], { cwd: folder });
  const modules = join(folder, "node_modules");
  return {
    openApiTypescript: join(modules, "openapi-typescript/bin/cli.js"),
    heyApi: join(modules, "@hey-api/openapi-ts/bin/run.js"),
  };
}
