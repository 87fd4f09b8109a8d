import type { DiagnosticCode, Report } from "../../diagnostics/diagnostic.ts";

/** A finding that says no more than another one at its place, and the code of that. */
const stronger: ReadonlyMap<DiagnosticCode, DiagnosticCode> = new Map([
  // The annotation was followed, for want of another witness: it did tell a type, which became unknown.
  ["link/undeclared-annotated-type", "link/unresolved-type"],
]);

/** Reports each finding once: a cell may be the property of a type and the parameter of several operations. */
export function reportOnce(report: Report): Report {
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
