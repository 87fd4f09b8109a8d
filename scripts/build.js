import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { rolldown } from "rolldown";
import { embedBuildId } from "./embed-build-id.js";
import { embedTemplates } from "./embed-templates.js";

/** Dependencies stay outside the bundle: npm installs them, and most are loaded only when they are needed. */
const { dependencies, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8"));

// Built aside and then put in place, so that a pagewright that runs meanwhile finds a whole bundle.
const folder = `node_modules/.dist-${process.pid}`;
mkdirSync(folder);
try {
  await writeBundle();
  writeDeclarations();
  copyFileSync("src/model/model.schema.json", `${folder}/model.schema.json`);
  copyFileSync("src/config.schema.json", `${folder}/config.schema.json`);
  rmSync("dist", { recursive: true, force: true });
  renameSync(folder, "dist");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function writeBundle() {
  const bundle = await rolldown({
    // The worker's module stands beside the chunk that starts it.
    input: { cli: "src/cli/cli.ts", index: "src/index.ts", "chunks/read-batch": "src/cli/read-batch.ts" },
    platform: "node",
    external: (id) =>
      id.startsWith("node:") || Object.hasOwn({ ...dependencies, ...peerDependencies }, packageOf(id)),
    plugins: [embedTemplates(), embedBuildId()],
  });
  await bundle.write({ dir: folder, format: "esm", chunkFileNames: "chunks/[name].js", sourcemap: true });
  await bundle.close();
  chmodSync(`${folder}/cli.js`, 0o755);
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

/** @param {string} id */
function packageOf(id) {
  return id
    .split("/")
    .slice(0, id.startsWith("@") ? 2 : 1)
    .join("/");
}
