import { type Baseline, compareBaseline, createBaseline } from "../diagnostics/baseline.ts";
import { createFindingText } from "../diagnostics/finding-text.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceFile } from "../model/source.ts";

/** How the errors and warnings of a run differ from those of the run before it. */
export interface FindingsNews {
  /** Those that were not there; none where there was no run before. */
  readonly fresh: readonly Diagnostic[];
  /** How many there are, where that is not as before. */
  readonly counts?: FindingsCounts;
}

export interface FindingsCounts {
  readonly errors: number;
  readonly warnings: number;
  /** How many more they are together than before; negative where they are fewer. */
  readonly more: number;
}

/** Compares what a run found with what the last one found, and keeps it for the next. */
export type CompareFindings = (
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
) => FindingsNews;

interface Known {
  /** By the words that are marked, which stay when others on their line change. */
  readonly byWords: Baseline;
  /** By whole lines, which tell one from another where both mark the same words. */
  readonly byLine: Baseline;
  readonly errors: number;
  readonly warnings: number;
}

export function createFindingsComparison(): CompareFindings {
  let known: Known | undefined;
  return (diagnostics, sources) => {
    const wordsOf = createFindingText(new Map(sources.map(({ path, text }) => [path, text])));
    const found = diagnostics.filter(({ severity }) => severity !== "info");
    const before = known;
    known = {
      byWords: createBaseline(found, wordsOf),
      byLine: createBaseline(found.map(onWholeLine), wordsOf),
      errors: found.filter(({ severity }) => severity === "error").length,
      warnings: found.filter(({ severity }) => severity === "warning").length,
    };
    if (before === undefined) return { fresh: [] };
    const counts = compareCounts(before, known);
    return { fresh: findFresh(found, before, wordsOf), ...(counts !== undefined && { counts }) };
  };
}

function findFresh(
  found: readonly Diagnostic[],
  { byWords, byLine }: Known,
  wordsOf: (diagnostic: Diagnostic) => string,
): readonly Diagnostic[] {
  const { fresh } = compareBaseline(found, byWords, [], wordsOf);
  const onNewLines = compareBaseline(fresh, byLine, [], (diagnostic) => wordsOf(onWholeLine(diagnostic)));
  return onNewLines.fresh.length > 0 ? onNewLines.fresh : fresh;
}

/** A place that marks nothing stands for its line. */
function onWholeLine(diagnostic: Diagnostic): Diagnostic {
  const { source } = diagnostic;
  return { ...diagnostic, source: { ...source, end: source.start } };
}

function compareCounts(before: Known, { errors, warnings }: Known): FindingsCounts | undefined {
  if (errors === before.errors && warnings === before.warnings) return undefined;
  return { errors, warnings, more: errors + warnings - before.errors - before.warnings };
}
