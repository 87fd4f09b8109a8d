import { templates } from "pagewright:templates";
import { adjustModel } from "./adjust/adjust-model.ts";
import { defaultOptions, type GenerateOptions } from "./config.ts";
import { applySuppressions } from "./diagnostics/apply-suppressions.ts";
import { createReporter } from "./diagnostics/diagnostic.ts";
import { settleDiagnostics } from "./diagnostics/settle-diagnostics.ts";
import type { SourceFile } from "./model/source.ts";
import type { Ports } from "./ports.ts";
import type { LoadedModel, Result } from "./result.ts";
import { sumAccounting } from "./sum-accounting.ts";
import { validateOptions } from "./validate-options.ts";

/** Pages to a typed client: the whole of pagewright, without a disk. The order of the pages does not matter. */
export async function generate(
  sources: readonly SourceFile[],
  options: GenerateOptions = {},
  ports: Ports = {},
): Promise<Result> {
  const loaded = await loadModel(sources, options, ports);
  const { types, operations } = loaded.model;
  const names = Object.fromEntries(operations.map(({ id, name }) => [id, name]));
  if (types.length + operations.length === 0) return { ...loaded, files: [], names };
  const { emitApi } = await import("./4-emit/emit-api.ts");
  const settings = { ...defaultOptions, ...options };
  return { ...loaded, files: await emitApi(loaded.model, templates, settings, ports.modules), names };
}

/** Pages to the model: what they declare, and what is wrong with them. */
export async function loadModel(
  sources: readonly SourceFile[],
  options: GenerateOptions = {},
  ports: Ports = {},
): Promise<LoadedModel> {
  validateOptions(options);
  const { readFacts = readInProcess(options), diagnostics: found = [] } = ports;
  const facts = (await readFacts(sources)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const settings = { ...defaultOptions, ...options };
  const { linkApi } = await import("./3-link/link-api.ts");
  const { report, diagnostics } = createReporter();
  const model = adjustModel(linkApi(facts, settings, report), settings, report);
  const all = [...found, ...facts.flatMap((page) => page.diagnostics), ...diagnostics];
  const suppressions = facts.flatMap((page) => page.suppressions);
  return {
    model,
    diagnostics: settleDiagnostics(applySuppressions(all, suppressions), settings),
    accounting: sumAccounting(facts.map((page) => page.accounting)),
  };
}

/** The parser is the largest part of pagewright, so it is loaded only here. */
function readInProcess({ parser = defaultOptions.parser }: GenerateOptions): NonNullable<Ports["readFacts"]> {
  return async (sources) => {
    const { createPageReader } = await import("./read-page.ts");
    return sources.map(await createPageReader(parser));
  };
}
