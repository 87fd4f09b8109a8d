import type { DiagnosticCode } from "../../diagnostics/diagnostic.ts";

/** A finding that says no more than another one at its place, and the code of that. */
export const strongerFindings: ReadonlyMap<DiagnosticCode, DiagnosticCode> = new Map([
  // The annotation was followed, for want of another witness: it did tell a type, which became unknown.
  ["link/undeclared-annotated-type", "link/unresolved-type"],
]);
