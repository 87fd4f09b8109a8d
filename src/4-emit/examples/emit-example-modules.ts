import type { ApiModel } from "../../model/api-model.ts";
import { takeNames } from "../../model/taken-names.ts";
import { emitFunction } from "../emit-function.ts";
import { emitExport, exportsOf, type ModuleExports } from "../emit-index.ts";
import { emitModule } from "../emit-module.ts";
import { claimName } from "../identifiers.ts";
import { importPath } from "../import-path.ts";
import type { ModuleStructure, StatementStructure } from "../module-structure.ts";
import type { OutputPlan } from "../output-plan.ts";
import { emitExamples } from "./emit-examples.ts";
import { nameExamples } from "./example-names.ts";

const index = "examples/index.ts";

/** A module it is, with the list of exchanges that it holds. */
interface ExampleModule extends ModuleExports {
  readonly exchanges: string;
}

/**
 * The modules of the documented examples, one for each operation that has any, and an index of their own: nothing that
 * a client is made of imports them.
 */
export function* emitExampleModules({ operations }: ApiModel, plan: OutputPlan): Generator<ModuleStructure> {
  const modules: ExampleModule[] = [];
  const names = takeNames(["createExampleFetch"]);
  const paths = takeNames([index.slice(0, -".ts".length)]);
  for (const operation of operations) {
    const operationNames = plan.names.operations.get(operation);
    if (operation.examples.length === 0 || operationNames === undefined) continue;
    const exampleNames = nameExamples(operation, operationNames, names);
    const stem = (plan.paths.operations.get(operation) ?? "").replace(/^operations\/|\.ts$/g, "");
    const structure = emitModule(`${claimName(`examples/${stem}`, paths)}.ts`, plan, (context) =>
      emitExamples(operation, operationNames, exampleNames, context),
    );
    modules.push({ ...exportsOf(structure), exchanges: exampleNames.exchanges });
    yield structure;
  }
  yield emitExampleIndex(
    modules.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    plan,
  );
}

/** Exports every constant, and a `createExampleFetch` that knows all of them. */
function emitExampleIndex(modules: readonly ExampleModule[], plan: OutputPlan): ModuleStructure {
  const { path, groups } = emitModule(index, plan, ({ scope }) => {
    const lists = modules.map(({ path: module, exchanges }) => scope.constant(exchanges, module));
    return [
      emitFunction({
        name: scope.own("createExampleFetch"),
        comment: {
          text: "A `fetch` for `createClient` that answers as the documentation shows, without a network.",
        },
        typeParameters: [],
        parameters: [],
        returnType: scope.runtime("Fetch"),
        returned: {
          kind: "(,)",
          name: scope.runtime("createExampleFetch"),
          entries: [{ value: { kind: "[,]", entries: lists.map((list) => ({ value: `...${list}` })) } }],
        },
      }),
    ];
  });
  return { path, groups: [...groups, modules.map((module) => exportAll(module, plan))] };
}

function exportAll({ path, names }: ModuleExports, { options }: OutputPlan): StatementStructure {
  return emitExport(importPath(index, path, options.importExtension), names);
}
