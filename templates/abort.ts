/** A timer of JavaScript that is given more than this many milliseconds ends at once. */
const longestDelay = 2 ** 31 - 1;

export function schedule(run: () => void, milliseconds: number): ReturnType<typeof setTimeout> {
  // The timer would take it for no time at all.
  if (!(milliseconds >= 0)) throw new TypeError(`${milliseconds} is no time in milliseconds.`);
  return setTimeout(run, Math.min(milliseconds, longestDelay));
}

/** Waits; an abort ends it early with the signal's reason. */
export function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = schedule(resolve, milliseconds);
  });
  return untilAborted(elapsed, signal).finally(() => clearTimeout(timer));
}

/** Waits for a value that others may wait for, too; an abort ends the waiting, not the work. */
export function untilAborted<T>(value: T | Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return Promise.resolve(value);
  return new Promise<T>((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort);
    Promise.resolve(value)
      .then(resolve, reject)
      .finally(() => signal.removeEventListener("abort", abort));
  });
}
