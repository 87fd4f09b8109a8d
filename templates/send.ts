import { withTimeout } from "./abort.js";
import { bringsContentType, encodeBody } from "./body.js";
import type { Client, RequestOptions } from "./client.js";
import { setHeaders } from "./headers.js";
import type { OutgoingRequest } from "./middleware.js";
import { queryString } from "./query.js";
import { type Responses, readResult } from "./result.js";
import { expandRoute } from "./route.js";

/** What of an operation is not in its types. */
export interface OperationDescriptor {
  /** Name of the request function, for error messages. */
  readonly name?: string;
  readonly method: string;
  /** Templates, `/widgets/{widgetId}`. */
  readonly routes: readonly string[];
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
  const outgoing = createRequest(client.baseUrl, descriptor, request, options);
  const exchange = async (signal: AbortSignal | undefined): Promise<unknown> => {
    const signalled = signal === undefined ? outgoing : { ...outgoing, signal };
    return readResult(signalled, await client.dispatch(signalled), descriptor.responses);
  };
  const { signal, timeout } = options;
  const result = timeout === undefined ? exchange(signal) : withTimeout(timeout, signal, exchange);
  // The only cast: here JSON, of which nothing is known, becomes what the documentation says it is.
  return (await result) as T;
}

function createRequest(
  baseUrl: string,
  descriptor: OperationDescriptor,
  request: OperationRequest,
  options: RequestOptions,
): OutgoingRequest {
  const { method, routes } = descriptor;
  const name = descriptor.name ?? `${method} ${routes[0]}`;
  const path = expandRoute(routes, request.path ?? {}, method, name);
  const url = baseUrl + path + queryString(request.query ?? {}, options.query ?? {}, name);
  const headers = new Headers();
  if (Object.values(descriptor.responses).includes("json")) headers.set("accept", "application/json");
  const body = createBody(descriptor.body, request.body, headers);
  setHeaders(headers, request.headers ?? {}, name);
  setHeaders(headers, options.headers ?? {}, name);
  return { method, url, headers, ...(body !== undefined && { body }) };
}

function createBody(contentType: string | undefined, value: unknown, headers: Headers): BodyInit | undefined {
  if (contentType === undefined || value === undefined) return undefined;
  const body = encodeBody(value, contentType);
  if (!bringsContentType(body)) headers.set("content-type", contentType);
  return body;
}
