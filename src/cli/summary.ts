import type { FolderPlan } from "../disk/plan-folder.ts";
import type { Accounting, Tally } from "../model/accounting.ts";
import type { Severity } from "../model/diagnostic.ts";
import type { LoadedModel } from "../result.ts";
import type { Flags } from "./flags.ts";
import type { Project } from "./project.ts";

/** What a summary says of a model. It is small, so that a later run can repeat it without the model. */
export interface ModelCounts {
  readonly pages: number;
  readonly types: number;
  readonly operations: number;
  readonly diagnostics: Readonly<Record<Severity, number>>;
  readonly accounting: Accounting;
}

export function countModel({ pages }: Project, loaded: LoadedModel): ModelCounts {
  const of = (severity: Severity) =>
    loaded.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return {
    pages: pages.sources.length,
    types: loaded.model.types.length,
    operations: loaded.model.operations.length,
    diagnostics: { error: of("error"), warning: of("warning"), info: of("info") },
    accounting: loaded.accounting,
  };
}

/** How many pages there are, what they declare, and what is wrong with them; `--verbose` adds what became of each part. */
export function summarizeModel(counts: ModelCounts, flags: Flags): string {
  const { pages, types, operations, accounting } = counts;
  const { error, warning, info } = counts.diagnostics;
  const lines = [
    `${count(pages, "page")}: ${count(types, "type")} and ${count(operations, "operation")}.`,
    ...(flags.verbose ? Object.entries(accounting).map(summarizeTally) : []),
    `${count(error, "error")}, ${count(warning, "warning")}, ${count(info, "info")}.`,
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** `24 files: 3 written, 21 unchanged, 1 removed.` */
export function summarizeOutput({ files }: FolderPlan): string {
  const of = (...states: string[]) => files.filter((file) => states.includes(file.state)).length;
  const written = of("missing", "stale");
  const unchanged = of("unchanged");
  return `${count(written + unchanged, "file")}: ${written} written, ${unchanged} unchanged, ${of("left-over")} removed.\n`;
}

/** `1.4 s`, since a moment of `performance.now()`. */
export function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** `  55 rows: 40 consumed, 5 diagnosed, 10 set aside (client-header 10).` */
function summarizeTally([kind, { seen, consumed, diagnosed, setAside }]: readonly [string, Tally]): string {
  const rules = Object.entries(setAside);
  const total = rules.reduce((sum, [, number]) => sum + number, 0);
  const named = total > 0 ? ` (${rules.map(([rule, number]) => `${rule} ${number}`).join(", ")})` : "";
  return `  ${seen} ${kind}: ${consumed} consumed, ${diagnosed} diagnosed, ${total} set aside${named}.`;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
