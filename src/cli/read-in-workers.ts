import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import type { PageReading } from "../disk/facts-cache.ts";
import { parseFacts } from "../disk/facts-text.ts";
import type { ReadingOptions } from "../model/options.ts";
import type { SourceFile } from "../model/source.ts";
import type { Batch, BatchReading } from "./read-batch.ts";

/** Large enough that posting it costs nothing, small enough that all threads end at about the same time. */
const batchSize = 100_000;

/** Reads pages in worker threads; gives the facts in the order of the pages. */
export async function readInWorkers(
  sources: readonly SourceFile[],
  reading: ReadingOptions,
  { threads, onRead }: { readonly threads: number; readonly onRead: (done: number) => void },
): Promise<readonly PageReading[]> {
  // The bundler puts the worker's module beside this one.
  const filename = fileURLToPath(new URL("./read-batch.js", import.meta.url));
  const pool = new Tinypool({ filename, name: "readBatch", minThreads: threads, maxThreads: threads });
  let done = 0;
  try {
    const readings = splitBatches(sources).map(async (batch): Promise<PageReading[]> => {
      const read: readonly BatchReading[] = await pool.run({ reading, sources: batch } satisfies Batch);
      done += read.length;
      onRead(done);
      return read.map((one) => ({ ...one, facts: parseFacts(one.text) }));
    });
    return (await Promise.all(readings)).flat();
  } finally {
    await pool.destroy();
  }
}

function splitBatches(sources: readonly SourceFile[]): SourceFile[][] {
  const batches: SourceFile[][] = [];
  let size = batchSize;
  for (const source of sources) {
    if (size >= batchSize) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)?.push(source);
    size += source.text.length;
  }
  return batches;
}
