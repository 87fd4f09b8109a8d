import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { bundleCli } from "./bundle-cli.js";

// Built aside and then put in place, so that a pagewright that runs meanwhile finds a whole bundle.
const folder = `node_modules/.dist-${process.pid}`;
mkdirSync(folder);
try {
  await bundleCli(folder);
  chmodSync(`${folder}/cli.js`, 0o755);
  writeDeclarations();
  copyFileSync("src/model/model.schema.json", `${folder}/model.schema.json`);
  copyFileSync("src/config.schema.json", `${folder}/config.schema.json`);
  rmSync("dist", { recursive: true, force: true });
  renameSync(folder, "dist");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Declarations of the public modules, and of what they mention. */
function writeDeclarations() {
  const all = join(folder, "declarations");
  const tsc = "node_modules/typescript/bin/tsc";
  execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", all], { stdio: "inherit" });
  for (const path of mentionedBy(all, "index.d.ts", new Set())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    copyFileSync(join(all, path), join(folder, path));
  }
  rmSync(all, { recursive: true });
}

/**
 * @param {string} root
 * @param {string} path
 * @param {Set<string>} found
 */
function mentionedBy(root, path, found) {
  if (found.has(path)) return found;
  found.add(path);
  const text = readFileSync(join(root, path), "utf8");
  for (const [, specifier = ""] of text.matchAll(/(?:from |import\()"(\.[^"]+)"/g)) {
    mentionedBy(root, join(dirname(path), specifier.replace(/\.ts$/, ".d.ts")), found);
  }
  return found;
}
