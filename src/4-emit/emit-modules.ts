import type { ApiModel } from "../model/api-model.ts";
import { emitCreateClient } from "./emit-create-client.ts";
import { emitIndex, exportsOf, type ModuleExports } from "./emit-index.ts";
import { emitModule } from "./emit-module.ts";
import { emitOperation } from "./emit-operation.ts";
import { emitTypeModule } from "./emit-type-module.ts";
import { emitExampleModules } from "./examples/emit-example-modules.ts";
import type { ModuleStructure } from "./module-structure.ts";
import type { OutputPlan } from "./output-plan.ts";

/**
 * The modules of a model: one for each declaration, and `index.ts`, which exports everything. One at a time: a
 * structure is larger than its text, so none is kept.
 */
export function* emitModules(model: ApiModel, plan: OutputPlan): Generator<ModuleStructure> {
  const exports: ModuleExports[] = [];
  for (const structure of emitDeclarations(model, plan)) {
    exports.push(exportsOf(structure));
    yield structure;
  }
  yield emitIndex(exports, plan);
  if (plan.options.emit.includes("examples")) yield* emitExampleModules(model, plan);
}

function* emitDeclarations(model: ApiModel, plan: OutputPlan): Generator<ModuleStructure> {
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
