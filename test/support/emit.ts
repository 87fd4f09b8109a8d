import { templates } from "pagewright:templates";
import { emitApi } from "../../src/4-emit/emit-api.ts";
import type { ApiModel } from "../../src/model/api-model.ts";
import type { EmitOptions } from "../../src/model/options.ts";
import type { OutputFile } from "../../src/model/source.ts";
import { emitOptions } from "./model.ts";

/** The whole output for a model, with the real runtime. */
export function emitFiles(model: ApiModel, options: Partial<EmitOptions> = {}): OutputFile[] {
  return emitApi(model, templates, { ...emitOptions, ...options });
}

/** The text of one module, without the banner. */
export function emitText(model: ApiModel, path: string, options: Partial<EmitOptions> = {}): string {
  const file = emitFiles(model, options).find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`${path} is not among the files.`);
  return file.text.slice(file.text.indexOf("\n") + 2);
}

/** A set of modules in a folder of its own, so that several outputs can be compiled at once. */
export function inFolder(folder: string, files: readonly OutputFile[]): OutputFile[] {
  return files.map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
}
