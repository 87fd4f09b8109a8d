import { type BodyInit, bringsContentType, encodeBody } from "./body.js";
import { retrace } from "./call-error.js";
import type { Client, RequestOptions } from "./client.js";
import { setHeaders } from "./headers.js";
import type { OutgoingRequest } from "./middleware.js";
import { queryString } from "./query.js";
import { type Responses, readResult } from "./result.js";
import { expandRoute } from "./route.js";
import { withSignal } from "./with-signal.js";

/** What of an operation is not in its types. */
export interface OperationDescriptor {
  /** Name of the request function, for error messages. */
  readonly name?: string;
  readonly method: string;
  /** Templates, `/widgets/{widgetId}`. */
  readonly routes: readonly string[];
  /** What is sent in the query where a call gives no other value. */
  readonly query?: Readonly<Record<string, string>>;
  /** Content type of the body; absent where none is sent. */
  readonly body?: string;
  /** The documented statuses of success. */
  readonly responses: Responses;
}

/** What every request type is made of. */
export interface OperationRequest {
  readonly path?: object | undefined;
  readonly query?: object | undefined;
  readonly headers?: object | undefined;
  readonly body?: unknown;
}

/** Sends a request of an operation and gives its result. Every request function ends here. */
export async function send<T>(
  client: Client,
  descriptor: OperationDescriptor,
  request: OperationRequest = {},
  options: RequestOptions = {},
): Promise<T> {
  const { responses } = descriptor;
  const outgoing = createRequest(client, descriptor, request, options);
  // A response is read after this call has ended: until then it needs the caller's own signal.
  const direct = options.timeout === undefined && Object.values(responses).includes("response");
  try {
    const result = direct
      ? await exchange(client, outgoing, responses, options.signal)
      : await withSignal(options, (signal) => exchange(client, outgoing, responses, signal));
    // The only cast: here JSON, of which nothing is known, becomes what the documentation says it is.
    return result as T;
  } catch (error) {
    throw retrace(error);
  }
}

async function exchange(
  client: Client,
  outgoing: OutgoingRequest,
  responses: Responses,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const prepared = client.prepare?.(outgoing) ?? outgoing;
  const request = signal === undefined ? prepared : { ...prepared, signal };
  return await readResult(request, await client.dispatch(request), responses, client.maxBodySize);
}

function createRequest(
  client: Client,
  descriptor: OperationDescriptor,
  request: OperationRequest,
  options: RequestOptions,
): OutgoingRequest {
  const { method, routes, query = {} } = descriptor;
  const name = descriptor.name ?? `${method} ${routes[0]}`;
  const path = expandRoute(routes, request.path ?? {}, method, name);
  const url = client.baseUrl + path + queryString({ ...query, ...request.query }, options.query ?? {}, name);
  const body = createBody(descriptor.body, request.body);
  const headers: Record<string, string> = { ...client.headers };
  const kinds = Object.values(descriptor.responses);
  // A service that has plain text only, such as a count, may refuse a request for nothing but JSON.
  if (kinds.includes("plain")) headers["accept"] = "text/plain, application/json";
  else if (kinds.includes("json")) headers["accept"] = "application/json";
  if (descriptor.body !== undefined && body !== undefined && !bringsContentType(body)) {
    headers["content-type"] = descriptor.body;
  }
  setHeaders(headers, request.headers ?? {}, name);
  setHeaders(headers, options.headers ?? {}, name);
  return { method, url, headers, ...(body !== undefined && { body }) };
}

function createBody(contentType: string | undefined, value: unknown): BodyInit | undefined {
  return contentType === undefined || value === undefined ? undefined : encodeBody(value, contentType);
}
