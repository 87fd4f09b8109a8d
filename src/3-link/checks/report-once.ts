import type { Report } from "../../diagnostics/diagnostic.ts";

/** Reports each finding once: a cell may be the property of a type and the parameter of several operations. */
export function reportOnce(report: Report): Report {
  const reported = new Set<string>();
  return (code, source, details, options) => {
    const key = JSON.stringify([code, source.path, source.start.offset, source.end.offset, details]);
    if (reported.has(key)) return;
    reported.add(key);
    report(code, source, details, options);
  };
}
