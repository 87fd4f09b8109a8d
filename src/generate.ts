import { templates } from "pagewright:templates";
import { defaultOptions, type GenerateOptions } from "./config.ts";
import { createReporter } from "./diagnostics/diagnostic.ts";
import { settleDiagnostics } from "./diagnostics/settle-diagnostics.ts";
import type { Accounting } from "./model/accounting.ts";
import type { ApiModel } from "./model/api-model.ts";
import type { Diagnostic } from "./model/diagnostic.ts";
import type { PageFacts } from "./model/facts.ts";
import type { OutputFile, SourceFile } from "./model/source.ts";
import { sumAccounting } from "./sum-accounting.ts";

/** How a caller takes part: by reading pages in workers or from a cache, and with what it found before. */
export interface Ports {
  /** Turns pages into facts; in process by default. */
  readonly readFacts?: (sources: readonly SourceFile[]) => Promise<readonly PageFacts[]>;
  /** Diagnostics of the caller, which join those of the pages. */
  readonly diagnostics?: readonly Diagnostic[];
}

export interface LoadedModel {
  readonly model: ApiModel;
  /** In the order of path, offset and code. */
  readonly diagnostics: readonly Diagnostic[];
  readonly accounting: Accounting;
}

export interface Result extends LoadedModel {
  /** The client, without the lock; empty when the pages declare nothing. */
  readonly files: readonly OutputFile[];
  /** Names of the functions by operation id, to be given back as `lockedNames`. */
  readonly names: Readonly<Record<string, string>>;
}

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
  return { ...loaded, files: emitApi(loaded.model, templates, { ...defaultOptions, ...options }), names };
}

/** Pages to the model: what they declare, and what is wrong with them. */
export async function loadModel(
  sources: readonly SourceFile[],
  options: GenerateOptions = {},
  ports: Ports = {},
): Promise<LoadedModel> {
  const { readFacts = readInProcess, diagnostics: found = [] } = ports;
  const facts = (await readFacts(sources)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const settings = { ...defaultOptions, ...options };
  const { linkApi } = await import("./3-link/link-api.ts");
  const { report, diagnostics } = createReporter();
  const model = linkApi(facts, settings, report);
  const all = [...found, ...facts.flatMap((page) => page.diagnostics), ...diagnostics];
  return {
    model,
    diagnostics: settleDiagnostics(all, settings.severities),
    accounting: sumAccounting(facts.map((page) => page.accounting)),
  };
}

/** The parser is the largest part of pagewright, so it is loaded only here. */
async function readInProcess(sources: readonly SourceFile[]): Promise<readonly PageFacts[]> {
  const { readPage } = await import("./read-page.ts");
  return sources.map(readPage);
}
