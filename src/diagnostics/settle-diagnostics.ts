import type { Diagnostic, Severity } from "../model/diagnostic.ts";

/** The diagnostics in the order of the pages, with the severities that the configuration asks for. */
export function settleDiagnostics(
  diagnostics: readonly Diagnostic[],
  severities: Readonly<Record<string, Severity | "off">>,
): Diagnostic[] {
  const severityByCode = new Map(Object.entries(severities));
  return diagnostics
    .flatMap((diagnostic) => {
      const severity = severityByCode.get(diagnostic.code) ?? diagnostic.severity;
      return severity === "off" ? [] : [{ ...diagnostic, severity }];
    })
    .sort(byPlace);
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
