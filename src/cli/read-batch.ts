import { formatFacts } from "../disk/facts-text.ts";
import type { ReadingOptions } from "../model/options.ts";
import type { SourceFile } from "../model/source.ts";
import { createPageReader } from "../read-page.ts";

export interface Batch {
  readonly reading: ReadingOptions;
  readonly sources: readonly SourceFile[];
}

/** What became of one page of a batch. */
export interface BatchReading {
  readonly text: string;
  readonly milliseconds: number;
}

/** What a worker thread does. Texts cost less to post than objects, and the cache wants them anyway. */
export async function readBatch({ reading, sources }: Batch): Promise<BatchReading[]> {
  const read = await createPageReader(reading);
  return sources.map((source) => {
    const start = performance.now();
    const text = formatFacts(read(source));
    return { text, milliseconds: performance.now() - start };
  });
}
