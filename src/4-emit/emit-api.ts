import type { ApiModel } from "../model/api-model.ts";
import type { EmitOptions } from "../model/options.ts";
import type { OutputFile } from "../model/source.ts";
import { emitModules } from "./emit-modules.ts";
import { emitRuntime } from "./emit-runtime.ts";
import { planOutput } from "./output-plan.ts";
import { type PrintPorts, printModules } from "./print-modules.ts";

/**
 * The model as TypeScript: a module for each declaration, the runtime made of `templates` (`client.ts` becomes
 * `runtime/client.ts`), and `index.ts`, which exports everything. Sorted by path.
 */
export async function emitApi(
  model: ApiModel,
  templates: readonly OutputFile[],
  options: EmitOptions,
  ports: PrintPorts = {},
): Promise<OutputFile[]> {
  const modules = emitModules(model, planOutput(model, templates, options));
  const files = [...emitRuntime(templates, options), ...(await printModules(modules, ports))];
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}
