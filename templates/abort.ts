import { TimeoutError } from "./errors.js";

/** A timer of JavaScript that is given more than this many milliseconds ends at once. */
const longestDelay = 2 ** 31 - 1;

function schedule(run: () => void, milliseconds: number): ReturnType<typeof setTimeout> {
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

interface Limits {
  readonly signal?: AbortSignal | undefined;
  /** In milliseconds. */
  readonly timeout?: number | undefined;
}

/**
 * Runs with a signal of its own, which aborts when the given one does or when the time is over. The given one may live
 * as long as the application; nothing of a call that has ended stays with it.
 */
export function withSignal<T>(
  limits: Limits,
  run: (signal: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
  return limits.signal === undefined && limits.timeout === undefined
    ? run(undefined)
    : runLimited(limits, run);
}

async function runLimited<T>(
  { signal, timeout }: Limits,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const abort = (): void => controller.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort);
  const timer = timeout === undefined ? undefined : schedule(() => controller.abort(), timeout);
  let result: T | undefined;
  try {
    result = await run(controller.signal);
    return result;
  } catch (error) {
    const late = timeout !== undefined && controller.signal.aborted && !signal?.aborted;
    // Made here and not by the timer, so that its stack leads to the caller.
    throw late ? new TimeoutError(timeout, error) : error;
  } finally {
    clearTimeout(timer);
    // The body of a response is still to be read, and an abort must end that, too.
    if (!(result instanceof Response)) signal?.removeEventListener("abort", abort);
  }
}
