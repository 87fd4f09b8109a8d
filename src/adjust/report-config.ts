import type { Report } from "../diagnostics/diagnostic.ts";
import type { SourceSpan } from "../model/source.ts";

type Problem =
  | [code: "config/unmatched-override", key: string, details: { suggestion: string | undefined }]
  | [code: "config/unmatched-selector", key: string]
  | [code: "config/unresolved-type", key: string, details: { name: string; suggestion: string | undefined }];

/** Reports what the configuration asks for in vain; `key` is its path, `overrides.types.Ticket`. */
export type ReportConfig = (...problem: Problem) => void;

/** Reports at the key, where its place is known, else at the beginning of the configuration. */
export function createConfigReport(
  path: string,
  places: Readonly<Record<string, SourceSpan>>,
  report: Report,
): ReportConfig {
  const start = { line: 1, column: 1, offset: 0 };
  const placesByKey = new Map(Object.entries(places));
  return (...[code, key, details]) => {
    const source = placesByKey.get(key) ?? { path, start, end: start };
    const options = { suggestion: details?.suggestion };
    if (code === "config/unresolved-type") report(code, source, { key, name: details.name }, options);
    else report(code, source, { key }, options);
  };
}
