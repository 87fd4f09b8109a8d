import { takeNames } from "../model/taken-names.ts";
import { claimName } from "./identifiers.ts";
import { importPath } from "./import-path.ts";
import type { ModuleStructure, StatementStructure } from "./module-structure.ts";
import { createNameList, type ListedName } from "./name-list.ts";
import type { OutputPlan } from "./output-plan.ts";
import { privateName } from "./runtime-exports.ts";

/** What a module exports. */
export interface ModuleExports {
  readonly path: string;
  readonly names: readonly ListedName[];
}

const path = "index.ts";

/** The module through which a program imports everything else. */
export function emitIndex(modules: readonly ModuleExports[], plan: OutputPlan): ModuleStructure {
  const exports = [...modules, runtimeExports(modules, plan)].filter(({ names }) => names.length > 0);
  const statements = exports
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map((module) => emitExport(importPath(path, module.path, plan.options.importExtension), module.names));
  return { path, groups: [statements] };
}

/** What a module declares and exports. */
export function exportsOf({ path, groups }: ModuleStructure): ModuleExports {
  const names = new Map<string, ListedName>();
  for (const statement of groups.flat()) {
    if (statement.statement === "import" || statement.statement === "export" || statement.isExported !== true)
      continue;
    const name = statement.statement === "const" ? statement.declarations[0]?.name : statement.name;
    if (name === undefined) continue;
    const typeOnly = statement.statement === "interface" || statement.statement === "type";
    names.set(name, { name, typeOnly: typeOnly && names.get(name)?.typeOnly !== false });
  }
  return { path, names: [...names.values()] };
}

/** The runtime's public names; those that the model has another use for under private ones. */
function runtimeExports(modules: readonly ModuleExports[], { runtime }: OutputPlan): ModuleExports {
  const taken = takeNames(modules.flatMap(({ names }) => names.map(({ name }) => name)));
  const names = runtime.publicNames.flatMap((name) => {
    const declaration = runtime.declarations.get(name);
    if (declaration === undefined) return [];
    const outside = claimName(taken.has(name) ? privateName(declaration) : name, taken);
    return [{ name, typeOnly: declaration.typeOnly, ...(outside !== name && { alias: outside }) }];
  });
  return { path: "runtime/index.ts", names };
}

/** Passes on names of another module. */
export function emitExport(moduleSpecifier: string, names: readonly ListedName[]): StatementStructure {
  const { isTypeOnly, text } = createNameList("export", moduleSpecifier, names);
  return { statement: "export", isTypeOnly, moduleSpecifier, names: text };
}
