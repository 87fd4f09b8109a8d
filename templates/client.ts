import { type Auth, authenticate } from "./auth.js";
import { type HeaderFields, type HeaderValues, setHeaders } from "./headers.js";
import { hasUser, parse } from "./links.js";
import { compose, type Middleware, type Next, type OutgoingRequest } from "./middleware.js";
import type { QueryValue } from "./query.js";
import { retry } from "./retry.js";
import { type Fetch, transport } from "./transport.js";

/** Where requests go and how; the first argument of every request function. Made by {@link createClient}. */
export interface Client {
  /** Without a trailing slash. */
  readonly baseUrl: string;
  /** What every request begins with. */
  readonly headers: HeaderFields;
  /** Changes what a request function made; so a link is followed with the function's own headers. */
  readonly prepare?: (request: OutgoingRequest) => OutgoingRequest;
  /** Sends one request through all middleware. */
  readonly dispatch: Next;
  /** Bytes of an answer that is read; 256 MiB where it is absent. */
  readonly maxBodySize?: number;
}

export interface ClientOptions {
  /** Absolute, `https://api.example.com/v1`. Tokens and default headers go to its origin and nowhere else. */
  readonly baseUrl: string;
  /** An access token, a function that gives one, or an object with `getToken(scopes)`. */
  readonly auth?: Auth | undefined;
  /** What `getToken` is asked for; by default the origin's `/.default`. */
  readonly scopes?: readonly string[] | undefined;
  /** Sent with every request that has no such header of its own. */
  readonly headers?: HeaderValues | undefined;
  /** Used instead of the global `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** Outermost first; by default `[retry()]`. The token is added below all of them, once for each attempt. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** The most bytes of an answer that is read as JSON or as an error; 256 MiB. What is given as a `Response` has no limit. */
  readonly maxBodySize?: number | undefined;
}

/** What any call may be given beside its request. */
export interface RequestOptions {
  /** Ends the call; it then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for the whole call, with its retries. */
  readonly timeout?: number | undefined;
  /** Headers that are not documented, or that replace documented ones. */
  readonly headers?: HeaderValues | undefined;
  /** Query parameters that are not documented, or that replace documented ones. */
  readonly query?: Readonly<Record<string, QueryValue | undefined>> | undefined;
}

/** A client for request functions. */
export function createClient(options: ClientOptions): Client {
  const { origin, pathname } = checkBaseUrl(options.baseUrl);
  let path = pathname;
  while (path.endsWith("/")) path = path.slice(0, -1);
  const middleware = [...(options.middleware ?? [retry()])];
  if (options.auth !== undefined) {
    middleware.push(authenticate(options.auth, { origin, scopes: options.scopes }));
  }
  return {
    headers: setHeaders({}, options.headers ?? {}, "createClient"),
    baseUrl: origin + path,
    dispatch: compose(middleware, transport(options.fetch)),
    ...(options.maxBodySize !== undefined && { maxBodySize: options.maxBodySize }),
  };
}

function checkBaseUrl(baseUrl: string): URL {
  const url = parse(baseUrl);
  const plain = url !== undefined && !hasUser(url) && url.search === "" && url.hash === "";
  if (plain && /^https?:$/.test(url.protocol)) return url;
  throw new TypeError("baseUrl is an absolute http or https URL without user name, query and fragment.");
}

/** A result together with what came with it. */
export interface WithResponse<T> {
  readonly data: T;
  readonly status: number;
  readonly headers: Headers;
  readonly etag: string | undefined;
}

/**
 * Calls a request function and gives its result with status and headers:
 *
 *     const { data, etag } = await withResponse(client, (c) => getWidget(c, { path: { widgetId } }));
 */
export async function withResponse<T>(
  client: Client,
  call: (client: Client) => Promise<T>,
): Promise<WithResponse<T>> {
  let last: Response | undefined;
  const data = await call({
    ...client,
    dispatch: async (request) => {
      last = await client.dispatch(request);
      return last;
    },
  });
  if (last === undefined) throw new TypeError("withResponse: no request was made with the given client.");
  return { data, status: last.status, headers: last.headers, etag: last.headers.get("etag") ?? undefined };
}
