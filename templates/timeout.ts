import type { Middleware } from "./middleware.js";
import { withSignal } from "./with-signal.js";

/**
 * Ends an attempt whose answer does not begin in time, with a `TimeoutError`. Below `retry()` it limits each attempt;
 * `timeout` among the options of a call limits the whole call.
 */
export function timeout(milliseconds: number): Middleware {
  return (request, next) =>
    withSignal({ signal: request.signal, timeout: milliseconds }, (signal) =>
      next({ ...request, ...(signal && { signal }) }),
    );
}
