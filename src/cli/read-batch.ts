import { formatFacts } from "../disk/facts-text.ts";
import type { ParserName } from "../model/options.ts";
import type { SourceFile } from "../model/source.ts";
import { createPageReader } from "../read-page.ts";

export interface Batch {
  readonly parser: ParserName;
  readonly sources: readonly SourceFile[];
}

/** What a worker thread does. Texts cost less to post than objects, and the cache wants them anyway. */
export async function readBatch({ parser, sources }: Batch): Promise<string[]> {
  const read = await createPageReader(parser);
  return sources.map((source) => formatFacts(read(source)));
}
