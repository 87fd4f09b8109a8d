import picomatch from "picomatch";
import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import { codesOnDemand } from "./catalog.ts";

/** Severities to use in place of the usual ones, by code; `off` drops the diagnostic. */
export type Severities = Readonly<Record<string, Severity | "off">>;

/** Severities for the pages that globs match; for all where there are none. */
export interface PageSeverities {
  readonly pages?: string | readonly string[];
  readonly severities?: Severities;
}

/** What the configuration says of severities. */
export interface SeverityOptions {
  readonly severities: Severities;
  /** The last entry that says something of a code on a page holds. */
  readonly pageSeverities: readonly PageSeverities[];
}

/** The diagnostics in the order of the pages, with the severities that the configuration asks for. */
export function settleDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: SeverityOptions,
): Diagnostic[] {
  const severityOf = createSeverities(options);
  return diagnostics
    .flatMap((diagnostic) => {
      const severity = severityOf(diagnostic);
      return severity === "off" ? [] : [{ ...diagnostic, severity }];
    })
    .sort(byPlace);
}

function createSeverities({
  severities,
  pageSeverities,
}: SeverityOptions): (diagnostic: Diagnostic) => Severity | "off" {
  const everywhere = new Map(Object.entries(severities));
  const byGlob = pageSeverities
    .map((entry) => ({
      matches: picomatch([entry.pages ?? "**"].flat(), { dot: true }),
      severities: new Map(Object.entries(entry.severities ?? {})),
    }))
    .reverse();
  return ({ code, severity, source }) => {
    const entry = byGlob.find((one) => one.severities.has(code) && one.matches(source.path));
    return (
      entry?.severities.get(code) ?? everywhere.get(code) ?? (codesOnDemand.has(code) ? "off" : severity)
    );
  };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.source.path, b.source.path) ||
    compare(a.source.start.offset, b.source.start.offset) ||
    compare(a.code, b.code) ||
    compare(a.source.end.offset, b.source.end.offset) ||
    compare(a.message, b.message)
  );
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
