import type { Diagnostic, Severity } from "../../model/diagnostic.ts";

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

interface CodeGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly diagnostics: readonly Diagnostic[];
}

/** The diagnostics of each code: the severest first, then the most frequent. */
export function groupByCode(diagnostics: readonly Diagnostic[]): CodeGroup[] {
  const byCode = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const group = byCode.get(diagnostic.code);
    if (group) group.push(diagnostic);
    else byCode.set(diagnostic.code, [diagnostic]);
  }
  return [...byCode]
    .map(([code, group]) => ({ code, severity: group[0]?.severity ?? "info", diagnostics: group }))
    .sort(
      (a, b) =>
        ranks[a.severity] - ranks[b.severity] ||
        b.diagnostics.length - a.diagnostics.length ||
        (a.code < b.code ? -1 : 1),
    );
}

/** One line a code: how severe, how often. */
export function formatCodeTable(diagnostics: readonly Diagnostic[]): string {
  const groups = groupByCode(diagnostics);
  const width = Math.max(...groups.map((group) => String(group.diagnostics.length).length));
  return groups
    .map(({ code, severity, diagnostics: group }) => {
      return `  ${String(group.length).padStart(width)} ${severity.padEnd(7)} ${code}\n`;
    })
    .join("");
}
