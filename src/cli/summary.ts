import type { OutputPlan } from "../disk/plan-output.ts";
import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import type { LoadedModel } from "../result.ts";

/** `5 pages: 12 types and 5 operations.` */
export function summarizeModel(pages: number, { model }: LoadedModel): string {
  const { types, operations } = model;
  return `${count(pages, "page")}: ${count(types.length, "type")} and ${count(operations.length, "operation")}.`;
}

/** `0 errors, 36 warnings, 10 infos.` */
export function summarizeDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const of = (severity: Severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return `${count(of("error"), "error")}, ${count(of("warning"), "warning")}, ${count(of("info"), "info")}.`;
}

/** `24 files: 3 written, 21 unchanged, 1 removed.` */
export function summarizeOutput({ files }: OutputPlan): string {
  const of = (...states: string[]) => files.filter((file) => states.includes(file.state)).length;
  const all = of("missing", "stale", "unchanged");
  return `${count(all, "file")}: ${of("missing", "stale")} written, ${of("unchanged")} unchanged, ${of("left-over")} removed.`;
}

/** `1.4 s`, since a moment of `performance.now()`. */
export function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
