import type { Ports, Progress } from "./ports.ts";

/** Called after each step of a run: tells the progress, and stops the run where it was cancelled. */
export type Pace = (phase: Progress["phase"], done: number, total: number) => Promise<void>;

/** A run keeps its thread for no longer than this. */
const longestHold = 40;

/** The pace of one run. */
export function createPace({ signal, onProgress, printModules }: Ports): Pace {
  const rest = createRests();
  // Once the pages are read, nobody else waits for the thread.
  const isShared = signal !== undefined || printModules !== undefined;
  return async (phase, done, total) => {
    signal?.throwIfAborted();
    onProgress?.({ phase, done, total });
    if ((isShared || phase === "read") && (await rest())) signal?.throwIfAborted();
  };
}

/**
 * Leaves the thread to others from time to time: to who cancels the run, to threads that have printed, and to a native
 * parser, whose memory Node.js gives back only between two turns of the event loop. Tells whether it did.
 */
export function createRests(): () => Promise<boolean> {
  let rested = performance.now();
  return async () => {
    if (performance.now() - rested < longestHold) return false;
    await new Promise((resolve) => setTimeout(resolve, 0));
    rested = performance.now();
    return true;
  };
}
