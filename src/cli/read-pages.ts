import type { PageReading } from "../disk/facts-cache.ts";
import type { SourceFile } from "../model/source.ts";

/** Reads pages in this process. The parser is the largest part of pagewright, so it is loaded only here. */
export async function readPages(sources: readonly SourceFile[]): Promise<readonly PageReading[]> {
  const { readPage } = await import("../read-page.ts");
  return sources.map((source) => ({ facts: readPage(source) }));
}
