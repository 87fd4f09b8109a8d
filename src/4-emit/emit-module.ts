import { importPath } from "./import-path.ts";
import type { ModuleContext } from "./module-context.ts";
import { createModuleScope, type ModuleImport } from "./module-scope.ts";
import type { ModuleStructure, StatementStructure } from "./module-structure.ts";
import { createNameList } from "./name-list.ts";
import type { OutputPlan } from "./output-plan.ts";

/**
 * A module with the imports that its statements mention. Which names must give way to a name of the model is known
 * only when all are mentioned; where one must, the module is built once more.
 */
export function emitModule(
  path: string,
  plan: OutputPlan,
  build: (context: ModuleContext) => readonly StatementStructure[],
): ModuleStructure {
  let scope = createModuleScope(path, [], plan.runtime);
  let statements = build({ plan, scope });
  if (scope.clashes()) {
    scope = createModuleScope(path, scope.declaredNames, plan.runtime);
    statements = build({ plan, scope });
  }
  const imports = emitImports(path, [...scope.imports.values()], plan);
  return { path, groups: [imports, ...statements.map((statement) => [statement])] };
}

function emitImports(
  path: string,
  imports: readonly ModuleImport[],
  { options }: OutputPlan,
): readonly StatementStructure[] {
  const importsBySpecifier = new Map<string, ModuleImport[]>();
  for (const entry of imports) {
    const specifier = importPath(path, entry.path, options.importExtension);
    importsBySpecifier.set(specifier, [...(importsBySpecifier.get(specifier) ?? []), entry]);
  }
  return [...importsBySpecifier]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([specifier, entries]) => emitImport(specifier, entries));
}

function emitImport(moduleSpecifier: string, names: readonly ModuleImport[]): StatementStructure {
  const { isTypeOnly, text } = createNameList("import", moduleSpecifier, names);
  return { statement: "import", isTypeOnly, moduleSpecifier, names: text };
}
