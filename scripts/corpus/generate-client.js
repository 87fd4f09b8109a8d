import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** @typedef {import("../../src/model/source.ts").SourceFile} SourceFile */
/** @typedef {import("../../src/model/source.ts").OutputFile} OutputFile */
/** @typedef {import("../../src/model/api-model.ts").ModelDocument} ModelDocument */

/**
 * What pagewright made of the pages.
 *
 * @typedef {object} GeneratedClient
 * @property {ModelDocument} model
 * @property {readonly OutputFile[]} files
 */

/**
 * Generates with the built package, with the examples. There is no lock, so the names are those of a first run.
 *
 * @param {readonly SourceFile[]} sources
 * @param {import("../../src/index.ts").GenerateOptions} [options]
 * @returns {Promise<GeneratedClient>}
 */
export async function generateClient(sources, options) {
  /** @type {typeof import("../../src/index.ts")} */
  const { generate, modelDocument } = await import(new URL("../../dist/index.js", import.meta.url).href);
  const result = await generate(sources, { emit: ["examples"], ...options });
  return { model: modelDocument(result), files: result.files };
}

/**
 * Writes `client/` and `model.json` into a folder, as the compiler, the scorers and the calls want them.
 *
 * @param {GeneratedClient} client
 * @param {string} folder
 */
export function writeClient({ model, files }, folder) {
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');
  writeFileSync(join(folder, "model.json"), JSON.stringify(model));
  for (const { path, text } of files) {
    const target = join(folder, "client", path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
