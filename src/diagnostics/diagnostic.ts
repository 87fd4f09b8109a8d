import type { Diagnostic, RelatedSpan, Severity } from "../model/diagnostic.ts";
import type { SourceSpan } from "../model/source.ts";
import { catalog } from "./catalog.ts";

/** A code of the catalogue. */
export type DiagnosticCode = keyof typeof catalog;
/** What the sentence of a code has holes for. */
export type Details<C extends DiagnosticCode> = Parameters<(typeof catalog)[C]["message"]>[0];

/** What a finding may say beside its sentence. */
export interface ReportOptions {
  readonly related?: readonly RelatedSpan[];
  readonly suggestion?: string | undefined;
}

/** The only way a phase talks about bad input; phases never throw for it. */
export type Report = <C extends DiagnosticCode>(
  code: C,
  source: SourceSpan,
  details: Details<C>,
  options?: ReportOptions,
) => void;

/** Collects what is reported. */
export interface Reporter {
  readonly report: Report;
  /** What was reported so far, in the order of the reports. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A reporter to which nothing was reported yet. */
export function createReporter(): Reporter {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (code, source, details, options) => {
    const { severity, message } = catalog[code] as { severity: Severity; message: (d: unknown) => string };
    diagnostics.push({
      code,
      severity,
      message: message(details),
      source,
      ...(options?.related && { related: options.related }),
      ...(options?.suggestion !== undefined && { suggestion: options.suggestion }),
    });
  };
  return { report, diagnostics };
}
