import type { PageFacts } from "../model/facts.ts";
import type { SourceFile } from "../model/source.ts";
import type { TextCache } from "../model/text-cache.ts";
import { formatFacts, parseFacts } from "./facts-text.ts";

/** Facts, and their text where the reader has it at hand. */
export interface PageReading {
  readonly facts: PageFacts;
  readonly text?: string;
  /** How long reading took. */
  readonly milliseconds: number;
}

export type ReadPages = (sources: readonly SourceFile[]) => Promise<readonly PageReading[]>;

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
  const readings = missing.length > 0 ? await read(missing.map(({ source }) => source)) : [];
  missing.forEach(({ origin }, index) => {
    const reading = readings[index];
    if (reading) cache.keep(origin, reading.text ?? formatFacts(reading.facts));
  });
  return [...pages.flatMap(({ facts }) => facts ?? []), ...readings.map(({ facts }) => facts)];
}

function findFacts(cache: TextCache, origin: string): PageFacts | undefined {
  const text = cache.find(origin);
  return text === undefined ? undefined : parseFacts(text);
}
