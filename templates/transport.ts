import { discardBody } from "./body.js";
import { failure } from "./errors.js";
import { pickHeaders } from "./headers.js";
import { isHarmless, LinkError } from "./links.js";
import type { Next, OutgoingRequest } from "./middleware.js";
import { redirected } from "./redirect.js";

/** As much of `fetch` as the client needs. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

const mostRedirects = 10;

/** The end of the chain: `fetch`, and redirects that are followed without the token. */
export function transport(fetch: Fetch = (url, init) => globalThis.fetch(url, init)): Next {
  return async (request) => {
    let current = request;
    for (let count = 0; count <= mostRedirects; count++) {
      const response = await fetchOnce(fetch, current, "manual");
      // A browser does not say where a redirect leads. It follows on its own.
      if (response.type === "opaqueredirect") return fetchOnce(fetch, repeatable(current), "follow");
      const next = redirected(current, response);
      if (next === undefined) return count === 0 ? response : markRedirected(response);
      await discardBody(response);
      current = next;
    }
    throw new LinkError(current.url, `More than ${mostRedirects} redirects`);
  };
}

async function fetchOnce(
  fetch: Fetch,
  request: OutgoingRequest,
  redirect: "follow" | "manual",
): Promise<Response> {
  const { url, method, headers, body, signal } = request;
  const init: RequestInit & { duplex?: "half" } = { method, headers, redirect };
  if (body !== undefined) init.body = body;
  if (body instanceof ReadableStream) init.duplex = "half";
  if (signal !== undefined) init.signal = signal;
  try {
    return await fetch(url, init);
  } catch (cause) {
    throw failure(request, cause);
  }
}

/** On another origin a browser drops the token, but no other header: so there may be none that is meant for this one. */
function repeatable(request: OutgoingRequest): OutgoingRequest {
  if (request.method === "GET" || request.method === "HEAD") {
    const headers = pickHeaders(request.headers, (name) => name === "authorization" || isHarmless(name));
    return { ...request, headers };
  }
  throw new LinkError(request.url, `The redirect of a ${request.method} request is not followed`);
}

/** As `fetch` marks a response that it reached by redirects itself. */
function markRedirected(response: Response): Response {
  return Object.defineProperty(response, "redirected", { value: true });
}
