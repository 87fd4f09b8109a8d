import { join } from "node:path";
import { buildId } from "pagewright:build";
import { readThroughCache } from "../disk/facts-cache.ts";
import { openTextStore } from "../disk/text-store.ts";
import type { Ports } from "../ports.ts";
import type { Project } from "./project.ts";
import { readPages } from "./read-pages.ts";

/** Runs `action` with the cache of a project, where it has one, and keeps what was new to it. */
export async function withPorts<T>(project: Project, action: (ports: Ports) => Promise<T>): Promise<T> {
  const { cacheFolder, pages } = project;
  const { diagnostics } = pages;
  const parser = "remark";
  const read = readPages;
  if (cacheFolder === undefined) {
    return action({
      diagnostics,
      readFacts: async (sources) => (await read(sources)).map(({ facts }) => facts),
    });
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
