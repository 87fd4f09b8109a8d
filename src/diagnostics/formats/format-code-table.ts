import type { Diagnostic, Severity } from "../../model/diagnostic.ts";

const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

interface CodeGroup {
  readonly code: string;
  readonly severity: Severity;
  readonly diagnostics: readonly Diagnostic[];
}

/** The diagnostics of each code and severity: the severest first, then the most frequent. */
export function groupByCode(diagnostics: readonly Diagnostic[]): CodeGroup[] {
  const byKey = new Map<string, { code: string; severity: Severity; group: Diagnostic[] }>();
  for (const diagnostic of diagnostics) {
    const { code, severity } = diagnostic;
    const group = byKey.get(`${severity} ${code}`);
    if (group) group.group.push(diagnostic);
    else byKey.set(`${severity} ${code}`, { code, severity, group: [diagnostic] });
  }
  return [...byKey.values()]
    .map(({ group, ...key }) => ({ ...key, diagnostics: group }))
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
