import { availableParallelism } from "node:os";
import { type PageReading, readingOfFacts, readingOfText } from "../disk/facts-cache.ts";
import { formatFacts } from "../disk/facts-text.ts";
import type { ParserName, ReadingOptions } from "../model/options.ts";
import type { SourceFile } from "../model/source.ts";
import { createRests } from "../pace.ts";
import { UsageError } from "../usage-error.ts";

/** Fewer characters than this are read before a second thread has loaded the parser. */
const worthThreads = 1_000_000;

/** More threads than this only wait for one another. */
const mostThreads = 8;

/**
 * The facts of more pages than this pass through their text even in one process, which takes time: names and
 * descriptions are cut from the text of their page, and V8 keeps the whole text for each.
 */
const worthCompacting = 10_000;

interface ReadOptions {
  readonly workers: number | undefined;
  /** Is told how many pages have been read. */
  readonly onRead: (done: number) => void;
}

/** Reads pages, in this process or in worker threads: as many as pay, or as many as `workers` says. */
export async function* readPages(
  sources: readonly SourceFile[],
  reading: ReadingOptions,
  { workers, onRead }: ReadOptions,
): AsyncGenerator<PageReading> {
  const { parser } = reading;
  const threads = workers ?? countThreads(sources, parser);
  try {
    if (threads < 2) return yield* readHere(sources, reading, onRead);
    const { readInWorkers } = await import("./read-in-workers.ts");
    yield* readInWorkers(sources, reading, { threads, onRead });
  } catch (error) {
    if (!isMissingModule(error) || parser === "remark") throw error;
    throw new UsageError(`The parser ${parser} is not installed: npm install --save-dev ${parser}`);
  }
}

/** With a fast parser a second thread saves an eighth of the time, and needs a quarter more memory. */
function countThreads(sources: readonly SourceFile[], parser: ParserName): number {
  const characters = sources.reduce((sum, { text }) => sum + text.length, 0);
  if (parser !== "remark" || characters < worthThreads) return 1;
  return Math.min(availableParallelism(), mostThreads);
}

/** The parser is the largest part of pagewright, so it is loaded only when there is something to read. */
async function* readHere(
  sources: readonly SourceFile[],
  reading: ReadingOptions,
  onRead: ReadOptions["onRead"],
): AsyncGenerator<PageReading> {
  const { createPageReader } = await import("../read-page.ts");
  const read = await createPageReader(reading);
  const rest = createRests();
  const isMany = sources.length > worthCompacting;
  for (const [index, source] of sources.entries()) {
    const start = performance.now();
    const facts = read(source);
    const milliseconds = performance.now() - start;
    yield isMany ? readingOfText(formatFacts(facts), milliseconds) : readingOfFacts(facts, milliseconds);
    onRead(index + 1);
    await rest();
  }
}

function isMissingModule(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
}
