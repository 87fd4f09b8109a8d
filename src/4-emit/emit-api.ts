import type { ApiModel } from "../model/api-model.ts";
import type { EmitOptions } from "../model/options.ts";
import type { OutputFile } from "../model/source.ts";
import type { TextCache } from "../model/text-cache.ts";
import { emitModules } from "./emit-modules.ts";
import { emitRuntime } from "./emit-runtime.ts";
import type { ModuleStructure } from "./module-structure.ts";
import { planOutput } from "./output-plan.ts";

/** How a caller takes part in printing. */
interface PrintPorts {
  /** Modules that were printed before. */
  readonly printed?: TextCache;
  /** Is told after each module how many there are, and may throw to stop. */
  readonly onModule?: (count: number) => Promise<void>;
}

/**
 * The model as TypeScript: a module for each declaration, the runtime made of `templates` (`client.ts` becomes
 * `runtime/client.ts`), and `index.ts`, which exports everything. Sorted by path. A module that `printed` knows is not
 * printed again; where it knows all of them, ts-morph is not even loaded.
 */
export async function emitApi(
  model: ApiModel,
  templates: readonly OutputFile[],
  options: EmitOptions,
  { printed, onModule }: PrintPorts = {},
): Promise<OutputFile[]> {
  const files = emitRuntime(templates, options);
  let count = 0;
  for (const structure of emitModules(model, planOutput(model, templates, options))) {
    files.push({ path: structure.path, text: await printOnce(structure, printed) });
    await onModule?.(++count);
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function printOnce(structure: ModuleStructure, printed: TextCache | undefined): Promise<string> {
  const origin = printed === undefined ? "" : JSON.stringify(structure.groups);
  const known = printed?.find(origin);
  if (known !== undefined) return known;
  const { printModule } = await import("./print.ts");
  const text = printModule(structure);
  printed?.keep(origin, text);
  return text;
}
