import { isReplayable } from "./body.js";
import { pickHeaders } from "./headers.js";
import { hasUser, isHarmless, LinkError, originOf, parse } from "./links.js";
import type { OutgoingRequest } from "./middleware.js";

const redirectStatuses: readonly number[] = [301, 302, 303, 307, 308];

/**
 * The request that a redirect asks for; `undefined` where the response is none. It carries no token, and on another
 * origin nothing else that was meant for this one.
 */
export function redirected(request: OutgoingRequest, response: Response): OutgoingRequest | undefined {
  const location = redirectStatuses.includes(response.status) ? response.headers.get("location") : null;
  if (location === null) return undefined;
  const url = allowedTarget(request.url, location);
  const foreign = originOf(url) !== new URL(request.url).origin;
  const { body: _body, ...bodiless } = request;
  const headers = pickHeaders(request.headers, foreign ? isHarmless : (name) => name !== "authorization");
  if (becomesGet(request.method, response.status)) {
    return {
      ...bodiless,
      method: "GET",
      url: url.href,
      headers: pickHeaders(headers, (name) => name !== "content-type"),
    };
  }
  if (foreign && request.method !== "GET" && request.method !== "HEAD") {
    throw new LinkError(url.href, `A ${request.method} request is not redirected to another origin`);
  }
  if (!isReplayable(request.body)) throw new LinkError(url.href, "A redirected stream cannot be sent again");
  return { ...request, url: url.href, headers };
}

function allowedTarget(from: string, location: string): URL {
  const url = parse(location, from);
  if (url === undefined) throw new LinkError(location, "A redirect leads to no URL");
  const downgrade = url.protocol !== "https:" && !(url.protocol === "http:" && from.startsWith("http:"));
  if (downgrade) throw new LinkError(url.href, "A redirect to a less safe protocol is not followed");
  if (hasUser(url)) throw new LinkError(url.href, "A redirect to a URL with a user name is not followed");
  return url;
}

/** As `fetch` does it. */
function becomesGet(method: string, status: number): boolean {
  if (status === 303) return method !== "GET" && method !== "HEAD";
  return method === "POST" && (status === 301 || status === 302);
}
