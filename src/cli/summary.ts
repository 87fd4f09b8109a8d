import type { OutputPlan } from "../disk/plan-output.ts";
import type { Tally } from "../model/accounting.ts";
import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import type { LoadedModel } from "../result.ts";
import type { Flags } from "./flags.ts";
import type { Project } from "./project.ts";

/** How many pages there are, what they declare, and what is wrong with them; `--verbose` adds what became of each part. */
export function summarizeModel({ pages }: Project, loaded: LoadedModel, flags: Flags): string {
  const { types, operations } = loaded.model;
  const counts = [count(types.length, "type"), count(operations.length, "operation")].join(" and ");
  const accounting = flags.verbose ? Object.entries(loaded.accounting).map(summarizeTally) : [];
  const lines = [
    `${count(pages.sources.length, "page")}: ${counts}.`,
    ...accounting,
    summarizeDiagnostics(loaded.diagnostics),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

/** `24 files: 3 written, 21 unchanged, 1 removed.` */
export function summarizeOutput({ files }: OutputPlan): string {
  const of = (...states: string[]) => files.filter((file) => states.includes(file.state)).length;
  const written = of("missing", "stale");
  const unchanged = of("unchanged");
  return `${count(written + unchanged, "file")}: ${written} written, ${unchanged} unchanged, ${of("left-over")} removed.\n`;
}

/** `1.4 s`, since a moment of `performance.now()`. */
export function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** `0 errors, 36 warnings, 10 infos.` */
function summarizeDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const of = (severity: Severity) =>
    count(diagnostics.filter((diagnostic) => diagnostic.severity === severity).length, severity);
  return `${of("error")}, ${of("warning")}, ${of("info")}.`;
}

/** `  55 rows: 40 consumed, 5 diagnosed, 10 set aside (authorization-header 10).` */
function summarizeTally([kind, { seen, consumed, diagnosed, setAside }]: readonly [string, Tally]): string {
  const rules = Object.entries(setAside);
  const total = rules.reduce((sum, [, number]) => sum + number, 0);
  const named = total > 0 ? ` (${rules.map(([rule, number]) => `${rule} ${number}`).join(", ")})` : "";
  return `  ${seen} ${kind}: ${consumed} consumed, ${diagnosed} diagnosed, ${total} set aside${named}.`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
