import { TimeoutError } from "./errors.js";

/** The longest time that a timer of JavaScript can wait; a longer one would end at once. */
const longestDelay = 2 ** 31 - 1;

/** Waits; an abort ends it early with the signal's reason. */
export function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(milliseconds, longestDelay));
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

/** Runs with a signal that aborts when the given one does, or when the time is over. */
export async function withTimeout<T>(
  timeout: number,
  signal: AbortSignal | undefined,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort);
  let late = false;
  const timer = setTimeout(
    () => {
      late = true;
      controller.abort();
    },
    Math.min(timeout, longestDelay),
  );
  let result: T | undefined;
  try {
    result = await run(controller.signal);
    return result;
  } catch (error) {
    // Made here and not by the timer, so that its stack leads to the caller.
    throw late ? new TimeoutError(timeout, error) : error;
  } finally {
    clearTimeout(timer);
    // The body of a response is still to be read, and an abort must end that, too.
    if (!(result instanceof Response)) signal?.removeEventListener("abort", abort);
  }
}
