import type { Report } from "../diagnostics/diagnostic.ts";

type Problem =
  | [code: "config/unmatched-override", key: string, details: { suggestion: string | undefined }]
  | [code: "config/unmatched-selector", key: string]
  | [code: "config/unresolved-type", key: string, details: { name: string; suggestion: string | undefined }];

/** Reports what the configuration asks for in vain; `key` is its path, `overrides.types.Ticket`. */
export type ReportConfig = (...problem: Problem) => void;

/** Reports at the beginning of the configuration: where in it a key stands is known only to its language. */
export function createConfigReport(path: string, report: Report): ReportConfig {
  const start = { line: 1, column: 1, offset: 0 };
  const source = { path, start, end: start };
  return (...[code, key, details]) => {
    const options = { suggestion: details?.suggestion };
    if (code === "config/unresolved-type") report(code, source, { key, name: details.name }, options);
    else report(code, source, { key }, options);
  };
}
