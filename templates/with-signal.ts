import { schedule } from "./abort.js";
import { TimeoutError } from "./errors.js";

interface Limits {
  readonly signal?: AbortSignal | undefined;
  /** In milliseconds. */
  readonly timeout?: number | undefined;
}

/**
 * Runs with a signal of its own, which aborts when the given one does or when the time is over. The given one may live
 * as long as the application: nothing of a call that has ended stays with it.
 */
export function withSignal<T>(
  limits: Limits,
  run: (signal: AbortSignal | undefined) => Promise<T>,
): Promise<T> {
  const limited = limits.signal !== undefined || limits.timeout !== undefined;
  return limited ? runLimited(limits, run) : run(undefined);
}

async function runLimited<T>(
  { signal, timeout }: Limits,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  if (signal !== undefined) follow(signal, controller);
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
    if (signal !== undefined && !(result instanceof Response)) unfollow(signal, controller);
  }
}

interface Followers {
  readonly controllers: Set<AbortController>;
  readonly abort: () => void;
}

/** By the signal they follow. Each has one listener for all, because Node.js warns of more than ten. */
const followers = new WeakMap<AbortSignal, Followers>();

function follow(signal: AbortSignal, controller: AbortController): void {
  if (signal.aborted) controller.abort(signal.reason);
  let known = followers.get(signal);
  if (known === undefined) {
    const controllers = new Set<AbortController>();
    const abort = (): void => {
      for (const each of controllers) each.abort(signal.reason);
    };
    known = { controllers, abort };
    followers.set(signal, known);
    signal.addEventListener("abort", abort);
  }
  known.controllers.add(controller);
}

function unfollow(signal: AbortSignal, controller: AbortController): void {
  const known = followers.get(signal);
  known?.controllers.delete(controller);
  if (known?.controllers.size === 0) {
    signal.removeEventListener("abort", known.abort);
    followers.delete(signal);
  }
}
