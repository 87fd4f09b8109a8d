import type { PageFacts } from "../model/facts.ts";
import type { SourceFile } from "../model/source.ts";
import type { TextCache } from "../model/text-cache.ts";
import { type CompareFindings, createFindingsComparison } from "./compare-findings.ts";

type ReadFacts = (sources: readonly SourceFile[]) => Promise<readonly PageFacts[]>;

/** What the runs of one process remember of each other: only pages that changed are read, only new modules printed. */
export interface Memory {
  /** Reads through what the last run read; forgets what this one did not ask for. */
  readonly recall: (read: ReadFacts) => ReadFacts;
  readonly modules: TextCache;
  readonly compareFindings: CompareFindings;
}

export function createMemory(): Memory {
  let pages: ReadonlyMap<string, { readonly text: string; readonly facts: PageFacts }> = new Map();
  let [texts, older] = [new Map<string, string>(), new Map<string, string>()];
  const recall = (read: ReadFacts): ReadFacts => {
    return async (sources) => {
      [texts, older] = [new Map(), texts];
      const changed = sources.filter(({ path, text }) => pages.get(path)?.text !== text);
      const facts = changed.length > 0 ? await read(changed) : [];
      const fresh = new Map(facts.map((page) => [page.path, page]));
      pages = new Map(
        sources.flatMap(({ path, text }) => {
          const known = fresh.get(path) ?? pages.get(path)?.facts;
          return known === undefined ? [] : [[path, { text, facts: known }] as const];
        }),
      );
      return [...pages.values()].map((page) => page.facts);
    };
  };
  return {
    recall,
    compareFindings: createFindingsComparison(),
    modules: {
      find: (origin) => {
        const text = texts.get(origin) ?? older.get(origin);
        if (text !== undefined) texts.set(origin, text);
        return text;
      },
      keep: (origin, text) => {
        texts.set(origin, text);
      },
    },
  };
}
