import type { Diagnostic } from "./model/diagnostic.ts";
import type { PageFacts } from "./model/facts.ts";
import type { SourceFile } from "./model/source.ts";
import type { TextCache } from "./model/text-cache.ts";

/** How a caller takes part: by reading pages in workers or from a cache, and with what it found before. */
export interface Ports {
  /** Turns pages into facts; in process by default. */
  readonly readFacts?: (sources: readonly SourceFile[]) => Promise<readonly PageFacts[]>;
  /** Remembers the text of modules, so that only those that changed are printed. */
  readonly modules?: TextCache;
  /** Diagnostics of the caller, which join those of the pages. */
  readonly diagnostics?: readonly Diagnostic[];
}
