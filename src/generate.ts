import { templates } from "pagewright:templates";
import { adjustModel } from "./adjust/adjust-model.ts";
import { withoutMended } from "./adjust/without-mended.ts";
import { defaultOptions, type GenerateOptions, readingOptions } from "./config.ts";
import { applySuppressions } from "./diagnostics/apply-suppressions.ts";
import { createReporter } from "./diagnostics/diagnostic.ts";
import { settleDiagnostics } from "./diagnostics/settle-diagnostics.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { PageFacts } from "./model/facts.ts";
import type { SourceFile } from "./model/source.ts";
import { createPace, type Pace } from "./pace.ts";
import type { Ports } from "./ports.ts";
import type { LoadedModel, Result } from "./result.ts";
import { sumAccounting } from "./sum-accounting.ts";
import { validateOptions } from "./validate-options.ts";
import { validateSources } from "./validate-sources.ts";

/**
 * Pages to a typed client: the whole of pagewright, without a disk. The order of the pages does not matter. Bad pages
 * are diagnosed and never throw; wrong options, and sources that are no pages, throw a {@link UsageError}.
 *
 * @example
 * const { files, diagnostics } = await generate([{ path: "docs/add-ticket.md", text }], { enumStyle: "const" });
 */
export async function generate(
  sources: readonly SourceFile[],
  options: GenerateOptions = {},
  ports: Ports = {},
): Promise<Result> {
  const pace = createPace(ports);
  const loaded = await load(sources, options, ports, pace);
  const { types, operations } = loaded.model;
  const names = Object.fromEntries(operations.map(({ id, name }) => [id, name]));
  if (types.length + operations.length === 0) return { ...loaded, files: [], names };
  const { emitApi } = await import("./4-emit/emit-api.ts");
  const settings = { ...defaultOptions, ...options };
  const total = types.length + operations.length;
  const files = await emitApi(loaded.model, templates, settings, {
    ...(ports.modules && { printed: ports.modules }),
    ...(ports.printModules && { print: ports.printModules }),
    onModule: (done) => pace("print", Math.min(done, total), total),
  });
  return { ...loaded, files, names };
}

/** Pages to the model: what they declare, and what is wrong with them. Takes what {@link generate} takes. */
export async function loadModel(
  sources: readonly SourceFile[],
  options: GenerateOptions = {},
  ports: Ports = {},
): Promise<LoadedModel> {
  return load(sources, options, ports, createPace(ports));
}

/** Pages to what is wrong with them, in the order of path and place. Takes what {@link generate} takes. */
export async function lint(
  sources: readonly SourceFile[],
  options: GenerateOptions = {},
  ports: Ports = {},
): Promise<readonly Diagnostic[]> {
  return (await loadModel(sources, options, ports)).diagnostics;
}

async function load(
  sources: readonly SourceFile[],
  options: GenerateOptions,
  ports: Ports,
  pace: Pace,
): Promise<LoadedModel> {
  validateSources(sources);
  validateOptions(options);
  const { readFacts = readInProcess(options, pace), diagnostics: found = [] } = ports;
  const facts = (await readFacts(sources)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const settings = { ...defaultOptions, ...options };
  const { linkApi } = await import("./3-link/link-api.ts");
  await pace("link", 0, 1);
  const { report, diagnostics } = createReporter();
  const documented = linkApi(facts, settings, report);
  const model = adjustModel(documented, settings, report);
  await pace("link", 1, 1);
  const all = [...found, ...facts.flatMap((page) => page.diagnostics), ...diagnostics];
  const standing = withoutMended(all, documented, model);
  const suppressions = facts.flatMap((page) => page.suppressions);
  return {
    model,
    diagnostics: settleDiagnostics(applySuppressions(standing, suppressions), settings),
    accounting: sumAccounting(facts.map((page) => page.accounting)),
  };
}

/** The parser is the largest part of pagewright, so it is loaded only here. */
function readInProcess(options: GenerateOptions, pace: Pace): NonNullable<Ports["readFacts"]> {
  return async (sources) => {
    const { createPageReader } = await import("./read-page.ts");
    const read = await createPageReader(readingOptions(options));
    const facts: PageFacts[] = [];
    for (const source of sources) {
      await pace("read", facts.length, sources.length);
      facts.push(read(source));
    }
    return facts;
  };
}
