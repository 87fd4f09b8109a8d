import type { Ports, Progress } from "./ports.ts";

/** Called after each step of a run: tells the progress, and stops the run where it was cancelled. */
export type Pace = (phase: Progress["phase"], done: number, total: number) => Promise<void>;

/** A run keeps its thread for no longer than this, so that somebody can cancel it. */
const longestHold = 40;

/** The pace of one run. Without a signal, and without others who print, there is nothing to wait for. */
export function createPace({ signal, onProgress, printModules }: Ports): Pace {
  const rests = signal !== undefined || printModules !== undefined;
  let rested = performance.now();
  return async (phase, done, total) => {
    signal?.throwIfAborted();
    onProgress?.({ phase, done, total });
    if (!rests || performance.now() - rested < longestHold) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    rested = performance.now();
    signal?.throwIfAborted();
  };
}
