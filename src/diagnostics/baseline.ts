import type { Diagnostic } from "../model/diagnostic.ts";

/** How often a text was found, by page, code and text. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>;

/** What diagnostics and a baseline have in common, and what not. */
export interface BaselineComparison {
  /** Not in the baseline. Of a text that is found more often than it was, nothing tells which one is new. */
  readonly fresh: readonly Diagnostic[];
  readonly known: number;
  /** Findings of the baseline, on pages that were read, that are no more. */
  readonly gone: number;
}

type TextOf = (diagnostic: Diagnostic) => string;

/** The baseline that lets all of these diagnostics pass. */
export function createBaseline(diagnostics: readonly Diagnostic[], textOf: TextOf): Baseline {
  const baseline = new Map<string, Map<string, Map<string, number>>>();
  for (const diagnostic of diagnostics) {
    const byCode = within(baseline, diagnostic.source.path);
    const byText = within(byCode, diagnostic.code);
    const text = textOf(diagnostic);
    byText.set(text, (byText.get(text) ?? 0) + 1);
  }
  return baseline;
}

/** Sorts out which diagnostics a baseline knows. `pages` are the paths of those that were read. */
export function compareBaseline(
  diagnostics: readonly Diagnostic[],
  baseline: Baseline,
  pages: Iterable<string>,
  textOf: TextOf,
): BaselineComparison {
  const now = createBaseline(diagnostics, textOf);
  const fresh = diagnostics.filter((diagnostic) => {
    const key = [diagnostic.source.path, diagnostic.code, textOf(diagnostic)] as const;
    return countOf(now, ...key) > countOf(baseline, ...key);
  });
  let gone = 0;
  for (const path of pages) {
    for (const [code, texts] of baseline.get(path) ?? [])
      for (const [text, count] of texts) gone += Math.max(0, count - countOf(now, path, code, text));
  }
  return { fresh, known: diagnostics.length - fresh.length, gone };
}

function countOf(baseline: Baseline, path: string, code: string, text: string): number {
  return baseline.get(path)?.get(code)?.get(text) ?? 0;
}

function within<Key, Inner, Value>(map: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const inner = map.get(key) ?? new Map<Inner, Value>();
  map.set(key, inner);
  return inner;
}
