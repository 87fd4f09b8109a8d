import { join } from "node:path";
import { buildId } from "pagewright:build";
import { defaultOptions } from "../config.ts";
import { type PageReading, readThroughCache } from "../disk/facts-cache.ts";
import { openTextStore } from "../disk/text-store.ts";
import type { SourceFile } from "../model/source.ts";
import type { Ports } from "../ports.ts";
import type { Flags } from "./flags.ts";
import type { Project } from "./project.ts";
import { readPages } from "./read-pages.ts";
import { secondsSince } from "./summary.ts";
import type { Terminal } from "./terminal.ts";

/** How somebody wants pages to be read. */
interface Reading {
  readonly flags: Pick<Flags, "quiet" | "workers">;
  readonly terminal: Terminal;
}

/** Runs `action` with the cache of a project, where it has one, and keeps what was new to it. */
export async function withPorts<T>(
  { cacheFolder, options, pages }: Pick<Project, "cacheFolder" | "options" | "pages">,
  reading: Reading,
  action: (ports: Ports) => Promise<T>,
): Promise<T> {
  const { diagnostics } = pages;
  const { parser = defaultOptions.parser } = options;
  const read = (sources: readonly SourceFile[]) =>
    timeReading(reading, parser, () => readPages(sources, parser, reading.flags.workers));
  if (cacheFolder === undefined) {
    const readFacts = async (sources: readonly SourceFile[]) =>
      (await read(sources)).map(({ facts }) => facts);
    return action({ diagnostics, readFacts });
  }
  const facts = openTextStore(join(cacheFolder, "facts"), buildId);
  const modules = openTextStore(join(cacheFolder, "modules"), buildId);
  const result = await action({
    diagnostics,
    modules,
    readFacts: (sources) => readThroughCache(sources, parser, facts, read),
  });
  facts.save();
  modules.save();
  return result;
}

/** Who waits long for the reference parser is told that there is a faster one. */
async function timeReading(
  { flags, terminal }: Reading,
  parser: string,
  read: () => Promise<readonly PageReading[]>,
): Promise<readonly PageReading[]> {
  const start = performance.now();
  const readings = await read();
  if (parser === "remark" && performance.now() - start > 3000 && !flags.quiet) {
    terminal.stderr.write(
      `Reading ${readings.length} pages took ${secondsSince(start)}. Many times faster: ` +
        "npm install --save-dev satteri, and --parser satteri.\n",
    );
  }
  return readings;
}
