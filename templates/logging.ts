import type { Middleware } from "./middleware.js";

/** One request, when its answer has begun or it has failed. */
export interface LogEntry {
  readonly method: string;
  /** Without the query, which may hold personal data. */
  readonly url: string;
  readonly status?: number;
  /** Instead of `status`, when there was no answer. */
  readonly error?: unknown;
  /** In milliseconds. */
  readonly duration: number;
}

/** Tells `write` of each request. Above `retry()` it sees calls, below it attempts. */
export function logging(write: (entry: LogEntry) => void): Middleware {
  return async (request, next) => {
    const start = performance.now();
    const log = (outcome: Pick<LogEntry, "status" | "error">): void => {
      const url = request.url.replace(/\?.*$/s, "");
      write({ method: request.method, url, ...outcome, duration: performance.now() - start });
    };
    try {
      const response = await next(request);
      log({ status: response.status });
      return response;
    } catch (error) {
      log({ error });
      throw error;
    }
  };
}
