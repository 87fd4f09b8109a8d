import type { PageFacts } from "../model/facts.ts";
import type { SourceFile } from "../model/source.ts";
import type { TextCache } from "../model/text-cache.ts";
import { formatFacts, parseFacts } from "./facts-text.ts";

/** What one page gave: facts and their text, of which one is made of the other where it is asked for. */
export interface PageReading {
  readonly facts: PageFacts;
  readonly text: string;
  /** How long reading took. */
  readonly milliseconds: number;
}

export function readingOfFacts(facts: PageFacts, milliseconds: number): PageReading {
  return {
    facts,
    get text() {
      return formatFacts(facts);
    },
    milliseconds,
  };
}

export function readingOfText(text: string, milliseconds: number): PageReading {
  return {
    get facts() {
      return parseFacts(text);
    },
    text,
    milliseconds,
  };
}

/** Reads pages, and gives the readings in the order of the pages, each as soon as it can. */
export type ReadPages = (sources: readonly SourceFile[]) => AsyncIterable<PageReading>;

/** The facts of pages that no cache knows. */
export async function readFacts(sources: readonly SourceFile[], read: ReadPages): Promise<PageFacts[]> {
  const found: PageFacts[] = [];
  for await (const { facts } of read(sources)) found.push(facts);
  return found;
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
  for await (const reading of read(missing.map(({ source }) => source))) {
    const page = missing[fresh.length];
    if (page) cache.keep(page.origin, reading.text);
    fresh.push(reading.facts);
  }
  return [...known, ...fresh];
}

function findFacts(cache: TextCache, origin: string): PageFacts | undefined {
  const text = cache.find(origin);
  return text === undefined ? undefined : parseFacts(text);
}
