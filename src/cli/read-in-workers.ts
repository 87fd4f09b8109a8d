import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import { type PageReading, readingOfText } from "../disk/facts-cache.ts";
import type { ReadingOptions } from "../model/options.ts";
import type { SourceFile } from "../model/source.ts";
import type { Batch, BatchReading } from "./read-batch.ts";

/** Large enough that posting it costs nothing, small enough that all threads end at about the same time. */
const batchSize = 100_000;

/**
 * Megabytes for what a thread has just made, half of what V8 takes by itself. A page is done with before the next one, so
 * more would only hold garbage: on the reference corpus a tenth of the peak, and no time that could be measured.
 */
const newSpace = 24;

/** Reads pages in worker threads. */
export async function* readInWorkers(
  sources: readonly SourceFile[],
  reading: ReadingOptions,
  { threads, onRead }: { readonly threads: number; readonly onRead: (done: number) => void },
): AsyncGenerator<PageReading> {
  // The bundler puts the worker's module beside this one.
  const filename = fileURLToPath(new URL("./read-batch.js", import.meta.url));
  const pool = new Tinypool({
    filename,
    name: "readBatch",
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: newSpace },
  });
  let done = 0;
  const readBatch = async (batch: readonly SourceFile[]): Promise<readonly PageReading[]> => {
    const read: readonly BatchReading[] = await pool.run({ reading, sources: batch } satisfies Batch);
    done += read.length;
    onRead(done);
    return read.map(({ text, milliseconds }) => readingOfText(text, milliseconds));
  };
  try {
    const batches = splitBatches(sources).map(readBatch);
    // A failure counts when its batch is awaited, and not before.
    for (const batch of batches) batch.catch(() => undefined);
    for (const batch of batches) yield* await batch;
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
