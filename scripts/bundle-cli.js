import { readFileSync } from "node:fs";
import { rolldown } from "rolldown";
import { embedBuildId } from "./embed-build-id.js";
import { embedExplanations } from "./embed-explanations.js";
import { embedTemplates } from "./embed-templates.js";

/** Dependencies stay outside the bundle: npm installs them, and most are loaded only when they are needed. */
const { dependencies, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8"));

/**
 * Writes the command line, and the library that it is made of, into a folder from which the dependencies are found.
 *
 * @param {string} folder
 */
export async function bundleCli(folder) {
  const bundle = await rolldown({
    input: {
      cli: "src/cli/cli.ts",
      index: "src/index.ts",
      // The modules of threads stand beside the chunks that start them.
      "chunks/read-batch": "src/cli/read-batch.ts",
      "chunks/print-batch": "src/cli/print-batch.ts",
    },
    platform: "node",
    external: (id) =>
      id.startsWith("node:") || Object.hasOwn({ ...dependencies, ...peerDependencies }, packageOf(id)),
    plugins: [embedTemplates(), embedExplanations(), embedBuildId()],
  });
  await bundle.write({ dir: folder, format: "esm", chunkFileNames: "chunks/[name].js", sourcemap: true });
  await bundle.close();
}

/** @param {string} id */
function packageOf(id) {
  return id
    .split("/")
    .slice(0, id.startsWith("@") ? 2 : 1)
    .join("/");
}
