import type { DiagnosticCode, Report } from "./diagnostic.ts";

/**
 * Reports each finding once: what is read in several places, as a cell that is the property of a type and the parameter
 * of several operations, is wrong in one. `stronger` names for a code the one that says more at the same place.
 */
export function reportOnce(
  report: Report,
  stronger: ReadonlyMap<DiagnosticCode, DiagnosticCode> = new Map(),
): Report {
  const reported = new Set<string>();
  return (code, source, details, options) => {
    const keyOf = (one: DiagnosticCode | undefined) =>
      JSON.stringify([one, source.path, source.start.offset, source.end.offset, details]);
    const key = keyOf(code);
    if (reported.has(key) || reported.has(keyOf(stronger.get(code)))) return;
    reported.add(key);
    report(code, source, details, options);
  };
}
