import { wait } from "./abort.js";
import { discardBody, isReplayable } from "./body.js";
import { NetworkError, TimeoutError } from "./errors.js";
import type { Middleware, OutgoingRequest } from "./middleware.js";
import { retryAfter } from "./retry-after.js";

/** One attempt of a call, as it ended. */
export interface Attempt {
  readonly request: OutgoingRequest;
  /** From 1. */
  readonly number: number;
  readonly response?: Response;
  /** Instead of `response`, when there was none. */
  readonly error?: unknown;
  /** Milliseconds until the next attempt; absent when this was the last one. */
  readonly delay?: number;
}

export interface RetryOptions {
  /** How often a call is repeated at most; 3. */
  readonly limit?: number | undefined;
  /** Milliseconds: the first wait is at most this long, each further one at most twice as long as the one before; 500. */
  readonly baseDelay?: number | undefined;
  /** Milliseconds: no wait is longer, and a `Retry-After` that asks for more ends the call; 180,000. */
  readonly maxDelay?: number | undefined;
  /**
   * Decides in place of the rules whether to repeat; `undefined` leaves it to them. It is not asked when the limit is
   * reached, the call was aborted or the body is a stream.
   */
  readonly shouldRetry?: ((attempt: Attempt) => boolean | undefined) | undefined;
  /** Is told of each attempt, before the wait. */
  readonly onAttempt?: ((attempt: Attempt) => void) | undefined;
}

type Outcome = { readonly response: Response } | { readonly error: unknown };

/**
 * Repeats what failed for a reason that passes, if it is safe to repeat.
 *
 * Reasons are 429, 503, 504 and failures of the network. An idempotent request is safe; any other only when the
 * service said that it did nothing (429, 503). A stream cannot be sent twice.
 */
export function retry(options: RetryOptions = {}): Middleware {
  const { limit = 3, shouldRetry, onAttempt } = options;
  return async (request, next) => {
    for (let number = 1; ; number++) {
      let outcome: Outcome;
      try {
        outcome = { response: await next(request) };
      } catch (error) {
        outcome = { error };
      }
      const attempt: Attempt = { request, number, ...outcome };
      const wanted =
        number <= limit &&
        isRepeatable(request) &&
        (shouldRetry?.(attempt) ?? isSafe(request.method, outcome));
      const delay = wanted ? delayOf(outcome, number, options) : undefined;
      onAttempt?.({ ...attempt, ...(delay !== undefined && { delay }) });
      if (delay === undefined) {
        if ("error" in outcome) throw outcome.error;
        return outcome.response;
      }
      if ("response" in outcome) await discardBody(outcome.response);
      await wait(delay, request.signal);
    }
  };
}

const idempotent: readonly string[] = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"];

function isRepeatable({ body, signal }: OutgoingRequest): boolean {
  return !signal?.aborted && isReplayable(body);
}

function isSafe(method: string, outcome: Outcome): boolean {
  if ("error" in outcome) {
    const passing = outcome.error instanceof NetworkError || outcome.error instanceof TimeoutError;
    return passing && idempotent.includes(method);
  }
  const { status } = outcome.response;
  return status === 429 || status === 503 || (status === 504 && idempotent.includes(method));
}

/** What the service asks for, else exponential backoff with full jitter; `undefined` when that is too long. */
function delayOf(outcome: Outcome, number: number, options: RetryOptions): number | undefined {
  const { baseDelay = 500, maxDelay = 180_000 } = options;
  const asked = "response" in outcome ? retryAfter(outcome.response.headers) : undefined;
  if (asked === undefined) return Math.random() * Math.min(maxDelay, baseDelay * 2 ** (number - 1));
  return asked * 1000 <= maxDelay ? asked * 1000 : undefined;
}
