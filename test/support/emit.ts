import { templates } from "pagewright:templates";
import { emitModules } from "../../src/4-emit/emit-modules.ts";
import { emitRuntime } from "../../src/4-emit/emit-runtime.ts";
import { planOutput } from "../../src/4-emit/output-plan.ts";
import { printModule } from "../../src/4-emit/print.ts";
import type { ApiModel } from "../../src/model/api-model.ts";
import type { EmitOptions } from "../../src/model/options.ts";
import type { OutputFile } from "../../src/model/source.ts";
import { emitOptions } from "./model.ts";

/** The whole output for a model, with the real runtime. */
export function emitFiles(model: ApiModel, options: Partial<EmitOptions> = {}): OutputFile[] {
  const settings = { ...emitOptions, ...options };
  const modules = emitModules(model, planOutput(model, templates, settings));
  const files = [
    ...emitRuntime(templates, settings),
    ...[...modules].map((structure) => ({ path: structure.path, text: printModule(structure) })),
  ];
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
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
