import { CallError } from "./call-error.js";
import type { OutgoingRequest } from "./middleware.js";

/** The service answered with an error. */
export class ApiError extends CallError {
  override readonly name = "ApiError";
  readonly method: string;
  readonly url: string;
  readonly status: number;
  /** `code` of the OData error, such as `itemNotFound`. */
  readonly code: string | undefined;
  /** More specific details, as the service nests them. */
  readonly innerError: unknown;
  readonly requestId: string | undefined;
  readonly clientRequestId: string | undefined;
  /** When the service says that it happened. */
  readonly date: string | undefined;
  readonly headers: Headers;
  /** The whole body: JSON, or text such as HTML. */
  readonly body: unknown;

  constructor(request: OutgoingRequest, response: Response, body: unknown) {
    const error = member(body, "error");
    const message = textOf(member(error, "message"));
    super(message ?? `${request.method} ${request.url}: ${response.status} ${response.statusText}`.trimEnd());
    const inner = member(error, "innerError") ?? member(error, "innererror");
    const detail = (key: string): string | undefined =>
      textOf(member(inner, key)) ?? response.headers.get(key) ?? undefined;
    this.method = request.method;
    this.url = request.url;
    this.status = response.status;
    this.code = textOf(member(error, "code"));
    this.innerError = inner;
    this.requestId = detail("request-id");
    this.clientRequestId = detail("client-request-id");
    this.date = detail("date");
    this.headers = response.headers;
    this.body = body;
  }
}

/** Tells whether an error is the service's answer, and one with this code (`itemNotFound`) or status (404). */
export function isApiError(error: unknown, is?: string | number): error is ApiError {
  return error instanceof ApiError && (is === undefined || error.code === is || error.status === is);
}

/** The service answered with success, but not with what it documents. */
export class ResponseError extends CallError {
  override readonly name = "ResponseError";
  readonly method: string;
  readonly url: string;
  readonly reason: "empty" | "not-json" | "malformed-json" | "no-collection" | "too-large";
  readonly status: number;
  readonly headers: Headers;
  /** The body as text; empty where it was too large. */
  readonly body: string;

  constructor(
    request: OutgoingRequest,
    response: Response,
    reason: ResponseError["reason"],
    body: string,
    cause?: unknown,
  ) {
    super(`${request.method} ${request.url}: ${response.status} ${messages[reason]}`, { cause });
    this.method = request.method;
    this.url = request.url;
    this.reason = reason;
    this.status = response.status;
    this.headers = response.headers;
    this.body = body;
  }
}

const messages = {
  empty: "without a body, where a body is documented.",
  "not-json": "with a body that is not JSON, where JSON is documented.",
  "malformed-json": "with a body that says it is JSON and is not.",
  "no-collection": "with a body that is no collection, where one is documented.",
  "too-large": "with a body of more bytes than `maxBodySize`.",
};

/** No answer: the connection failed or broke. `cause` is what `fetch` threw. */
export class NetworkError extends CallError {
  override readonly name = "NetworkError";
  readonly method: string;
  readonly url: string;

  constructor(request: OutgoingRequest, cause: unknown) {
    super(`${request.method} ${request.url}: no answer from the network.`, { cause });
    this.method = request.method;
    this.url = request.url;
  }
}

/** No answer in the time given by `timeout`. */
export class TimeoutError extends CallError {
  override readonly name = "TimeoutError";
  /** In milliseconds. */
  readonly timeout: number;

  constructor(timeout: number, cause?: unknown) {
    super(`No answer within ${timeout} ms.`, { cause });
    this.timeout = timeout;
  }
}

/** What to throw when `fetch` or the reading of a body ended with `cause`: an abort is no failure of the network. */
export function failure(request: OutgoingRequest, cause: unknown): unknown {
  return request.signal?.aborted ? request.signal.reason : new NetworkError(request, cause);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function member(value: unknown, key: string): unknown {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
