import type { Diagnostic } from "./model/diagnostic.ts";
import type { PageFacts } from "./model/facts.ts";
import type { SourceFile } from "./model/source.ts";
import type { TextCache } from "./model/text-cache.ts";

/** How a caller takes part: by watching or cancelling, by reading pages itself, and with what it found before. */
export interface Ports {
  /** Cancels, such as an `AbortSignal`: the promise is then rejected with the signal's reason. */
  readonly signal?: CancelSignal;
  /** Is told what is going on. */
  readonly onProgress?: (progress: Progress) => void;
  /** Turns pages into facts; in process by default. */
  readonly readFacts?: (sources: readonly SourceFile[]) => Promise<readonly PageFacts[]>;
  /** Remembers the text of modules, so that only those that changed are printed. */
  readonly modules?: TextCache;
  /** Prints modules, each written as JSON; in process by default. */
  readonly printModules?: (modules: readonly string[]) => Promise<readonly string[]>;
  /** Diagnostics of the caller, which join those of the pages. */
  readonly diagnostics?: readonly Diagnostic[];
}

/** How far a run is: pages read, the model linked, modules printed. */
export interface Progress {
  readonly phase: "read" | "link" | "print";
  readonly done: number;
  readonly total: number;
}

/** The part of an `AbortSignal` that a run needs: not every program that imports pagewright knows the DOM or Node.js. */
export interface CancelSignal {
  readonly aborted: boolean;
  throwIfAborted(): void;
}
