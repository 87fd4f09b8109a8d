import type { ApiModel } from "../model/api-model.ts";
import type { EmitOptions } from "../model/options.ts";
import type { OutputFile } from "../model/source.ts";
import { emitCreateClient } from "./emit-create-client.ts";
import { emitIndex, exportsOf, type ModuleExports } from "./emit-index.ts";
import { emitModule } from "./emit-module.ts";
import { emitOperation } from "./emit-operation.ts";
import { emitRuntime } from "./emit-runtime.ts";
import { emitTypeModule } from "./emit-type-module.ts";
import type { ModuleStructure } from "./module-structure.ts";
import { type OutputPlan, planOutput } from "./output-plan.ts";
import { printModule } from "./print.ts";

/**
 * The model as TypeScript: a module for each declaration, the runtime made of `templates` (`client.ts` becomes
 * `runtime/client.ts`), and `index.ts`, which exports everything. Sorted by path.
 */
export function emitApi(
  model: ApiModel,
  templates: readonly OutputFile[],
  options: EmitOptions,
): OutputFile[] {
  const plan = planOutput(model, templates, options);
  const files = templates.map((template) => emitRuntime(template, options));
  const exports: ModuleExports[] = [];
  for (const structure of emitModules(model, plan)) {
    files.push(printModule(structure));
    exports.push(exportsOf(structure));
  }
  files.push(printModule(emitIndex(exports, plan)));
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** One at a time: a structure is larger than its text, so none is kept. */
function* emitModules(model: ApiModel, plan: OutputPlan): Generator<ModuleStructure> {
  const { baseUrl } = plan.options;
  if (baseUrl !== undefined) yield emitCreateClient(baseUrl, plan);
  for (const type of model.types) {
    if (!plan.enumOwners.has(type.id)) yield emitTypeModule(type, plan);
  }
  for (const [operation, names] of plan.names.operations) {
    const path = plan.paths.operations.get(operation) ?? "";
    yield emitModule(path, plan, (context) => emitOperation(operation, names, context));
  }
}
