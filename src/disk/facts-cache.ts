import type { PageFacts } from "../model/facts.ts";
import type { SourceFile } from "../model/source.ts";
import type { TextCache } from "../model/text-cache.ts";
import { parseFacts } from "./facts-text.ts";

/** What one page gave. */
export interface PageReading {
  /** The facts, as {@link formatFacts} writes them. */
  readonly text: string;
  /** How long reading took. */
  readonly milliseconds: number;
}

/** Reads pages, and gives the readings in the order of the pages, each as soon as it can. */
export type ReadPages = (sources: readonly SourceFile[]) => AsyncIterable<PageReading>;

/**
 * The facts of pages. They pass through text even in one process: what the text of a page was cut into would hold on to
 * the whole of it.
 */
export async function readFacts(sources: readonly SourceFile[], read: ReadPages): Promise<PageFacts[]> {
  const facts: PageFacts[] = [];
  for await (const { text } of read(sources)) facts.push(parseFacts(text));
  return facts;
}

/** Reads only the pages that `cache` does not know as read in this way, and lets it know them. */
export async function readThroughCache(
  sources: readonly SourceFile[],
  reading: string,
  cache: TextCache,
  read: ReadPages,
): Promise<readonly PageFacts[]> {
  const pages = sources.map((source) => {
    const origin = `${reading}\0${source.path}\0${source.text}`;
    return { source, origin, facts: findFacts(cache, origin) };
  });
  const missing = pages.filter(({ facts }) => facts === undefined);
  const known = pages.flatMap(({ facts }) => facts ?? []);
  if (missing.length === 0) return known;
  const fresh: PageFacts[] = [];
  for await (const { text } of read(missing.map(({ source }) => source))) {
    const page = missing[fresh.length];
    if (page) cache.keep(page.origin, text);
    fresh.push(parseFacts(text));
  }
  return [...known, ...fresh];
}

function findFacts(cache: TextCache, origin: string): PageFacts | undefined {
  const text = cache.find(origin);
  return text === undefined ? undefined : parseFacts(text);
}
