import { join } from "node:path";
import { buildId } from "pagewright:build";
import { readingOptions } from "../config.ts";
import { type ReadPages, readFacts as readAfresh, readThroughCache } from "../disk/facts-cache.ts";
import { openTextStore } from "../disk/text-store.ts";
import type { Ports } from "../ports.ts";
import { describeReading, type ReadingTime } from "./describe-reading.ts";
import type { Flags } from "./flags.ts";
import type { Memory } from "./memory.ts";
import { isWorthPrintingThread, withPrintingThread } from "./printing-thread.ts";
import { createProgressLine, type ProgressLine } from "./progress-line.ts";
import type { Project } from "./project.ts";
import { readPages } from "./read-pages.ts";
import type { Terminal } from "./terminal.ts";

/** How somebody wants pages to be read. */
interface Reading {
  readonly flags: Pick<Flags, "quiet" | "verbose" | "workers">;
  readonly terminal: Terminal;
  readonly memory?: Memory;
  /** Whether modules will be printed. */
  readonly prints?: true;
}

type Pages = Pick<Project, "cacheFolder" | "options" | "pages">;

/** Runs `action` with the cache of a project, where it has one, keeps what was new to it, and shows how far it is. */
export async function withPorts<T>(
  project: Pages,
  reading: Reading,
  action: (ports: Ports) => Promise<T>,
): Promise<T> {
  const progress = createProgressLine(reading.flags, reading.terminal);
  const ports = { diagnostics: project.pages.diagnostics, onProgress: progress.show };
  const read = createReading(project, reading, progress);
  try {
    const { memory } = reading;
    if (memory === undefined)
      return await withCache(project, reading, read, (cache) => action({ ...ports, ...cache }));
    const readFacts = memory.recall((sources) =>
      withCache(project, { flags: reading.flags }, read, (cache) => cache.readFacts(sources)),
    );
    return await action({ ...ports, modules: memory.modules, readFacts });
  } finally {
    progress.clear();
  }
}

type CachePorts = Ports & Required<Pick<Ports, "readFacts">>;

/** Runs `action` with what earlier runs left on the disk, and with a thread that prints where they left nothing. */
async function withCache<T>(
  { cacheFolder, options, pages }: Pages,
  { flags, prints }: Pick<Reading, "flags" | "prints">,
  read: ReadPages,
  action: (ports: CachePorts) => Promise<T>,
): Promise<T> {
  const printing = prints === true && isWorthPrintingThread(pages.sources.length, flags.workers);
  const withPrinter = (ports: CachePorts, isCold: boolean): Promise<T> =>
    printing && isCold ? withPrintingThread((printer) => action({ ...ports, ...printer })) : action(ports);
  if (cacheFolder === undefined) {
    return withPrinter({ readFacts: (sources) => readAfresh(sources, read) }, true);
  }
  const origin = JSON.stringify(readingOptions(options));
  const readFacts: CachePorts["readFacts"] = async (sources) => {
    const store = openTextStore(join(cacheFolder, "facts"), buildId);
    const facts = await readThroughCache(sources, origin, store, read);
    // At once, so that the texts need no memory while the facts are linked.
    store.save();
    return facts;
  };
  const modules = openTextStore(join(cacheFolder, "modules"), buildId);
  const result = await withPrinter({ modules, readFacts }, modules.isEmpty);
  modules.save();
  return result;
}

/** Reads pages, shows how many, and says what was slow. */
function createReading({ options }: Pages, { flags, terminal }: Reading, progress: ProgressLine): ReadPages {
  const how = readingOptions(options);
  return async function* (sources) {
    const start = performance.now();
    const times: ReadingTime[] = [];
    const onRead = (done: number) => progress.show({ phase: "read", done, total: sources.length });
    for await (const reading of readPages(sources, how, { workers: flags.workers, onRead })) {
      times.push({ path: sources[times.length]?.path ?? "", milliseconds: reading.milliseconds });
      yield reading;
    }
    progress.clear();
    terminal.stderr.write(describeReading(times, how.parser, flags, performance.now() - start));
  };
}
