/** What a call can end with, but for wrong use and what the application itself throws. */
export abstract class CallError extends Error {}

/**
 * Lets the stack of an error begin where the call was made. Engines cut a stack off after some ten functions, and
 * middleware may be more than that.
 */
export function retrace(error: unknown): unknown {
  if (error instanceof CallError && "captureStackTrace" in Error) {
    if (typeof Error.captureStackTrace === "function") Error.captureStackTrace(error, retrace);
  }
  return error;
}
