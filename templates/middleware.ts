import type { BodyInit } from "./body.js";
import { type HeaderFields, type HeaderValues, setHeaders } from "./headers.js";

/** A request on its way to `fetch`. Middleware passes a changed copy on; it never changes the one it was given. */
export interface OutgoingRequest {
  readonly method: string;
  /** Absolute. */
  readonly url: string;
  readonly headers: HeaderFields;
  readonly body?: BodyInit;
  readonly signal?: AbortSignal;
}

/** The rest of the chain: the middleware below and, at its end, `fetch`. May be called more than once. */
export type Next = (request: OutgoingRequest) => Promise<Response>;

/** Stands between a request function and `fetch`: may change the request, repeat it, answer it or watch it. */
export type Middleware = (request: OutgoingRequest, next: Next) => Promise<Response>;

/** Puts middleware in front of `end`; the first one is outermost. */
export function compose(middleware: readonly Middleware[], end: Next): Next {
  return middleware.reduceRight<Next>((next, step) => (request) => step(request, next), end);
}

/** A copy of a request with these headers, for middleware; names may be in any case. */
export function withHeaders(request: OutgoingRequest, headers: HeaderValues): OutgoingRequest {
  return { ...request, headers: setHeaders({ ...request.headers }, headers, "withHeaders") };
}
