import type { Diagnostic } from "../model/diagnostic.ts";
import type { SuppressionFacts } from "../model/suppressions.ts";
import { createReporter } from "./diagnostic.ts";

/** The diagnostics that no comment silences, and one for each comment that silences none. */
export function applySuppressions(
  diagnostics: readonly Diagnostic[],
  suppressions: readonly SuppressionFacts[],
): readonly Diagnostic[] {
  if (suppressions.length === 0) return diagnostics;
  const byPlace = new Map<string, SuppressionFacts[]>();
  for (const suppression of suppressions) {
    const key = keyOf(suppression.source.path, suppression.code);
    byPlace.set(key, [...(byPlace.get(key) ?? []), suppression]);
  }
  const used = new Set<SuppressionFacts>();
  const left = diagnostics.filter(({ code, source }) => {
    const fitting = (byPlace.get(keyOf(source.path, code)) ?? []).filter(
      ({ firstLine, lastLine }) => firstLine <= source.start.line && source.start.line <= lastLine,
    );
    for (const suppression of fitting) used.add(suppression);
    return fitting.length === 0;
  });
  const { report, diagnostics: unused } = createReporter();
  for (const suppression of suppressions) {
    const { code, source } = suppression;
    if (!used.has(suppression)) report("lint/unused-suppression", source, { code });
  }
  return [...left, ...unused];
}

function keyOf(path: string, code: string): string {
  return `${code} ${path}`;
}
