import { CallError } from "./call-error.js";
import type { Client } from "./client.js";
import { pickHeaders } from "./headers.js";

/** A link or redirect of the service leads where the client does not go. */
export class LinkError extends CallError {
  override readonly name = "LinkError";
  readonly url: string;

  constructor(url: string, reason: string) {
    super(`${reason}: ${url}`);
    this.url = url;
  }
}

/** Tells whether another origin may see a header. */
export function isHarmless(name: string): boolean {
  return name === "accept" || name === "accept-language" || name === "range";
}

/**
 * A client whose next request goes to `link`, with the headers that the request function set. A link to another origin
 * is refused unless that origin is trusted; then it is sent no token and no header that was meant for the service.
 */
export function followLink(client: Client, link: string, trustedOrigins: readonly string[] = []): Client {
  const { url, foreign } = checkLink(client.baseUrl, link, trustedOrigins);
  return {
    ...client,
    prepare: ({ body: _body, ...request }) => {
      const headers = pickHeaders(request.headers, foreign ? isHarmless : (name) => name !== "content-type");
      return { ...request, method: "GET", url, headers };
    },
  };
}

function checkLink(
  baseUrl: string,
  link: string,
  trustedOrigins: readonly string[],
): { url: string; foreign: boolean } {
  const base = new URL(baseUrl);
  // Services write `/widgets/1` and mean it below the base URL, also where that has a path.
  const rooted = /^\/(?!\/)/.test(link) && !link.startsWith(`${base.pathname}/`);
  const url = parse(rooted ? baseUrl + link : link, `${baseUrl}/`);
  if (url === undefined) throw new LinkError(link, "A link is no URL");
  if (hasUser(url)) throw new LinkError(link, "A link with a user name is not followed");
  const foreign = originOf(url) !== base.origin;
  if (foreign && !trustedOrigins.includes(originOf(url))) {
    throw new LinkError(link, `A link from ${base.origin} to another origin is not followed`);
  }
  return { url: parse(link) === undefined ? url.href : link, foreign };
}

/** Tells whether a URL is on an origin: scheme, host and port are equal, and no user name disguises the host. */
export function isOn(origin: string, url: string): boolean {
  // The slash ends the host: nothing behind it can lead elsewhere. This is the usual case, and parsing is slow.
  if (url.startsWith(`${origin}/`)) return true;
  const parsed = parse(url);
  return parsed !== undefined && originOf(parsed) === origin && !hasUser(parsed);
}

/** `https://api.example.com@evil.example` is on evil.example. */
export function hasUser(url: URL): boolean {
  return url.username !== "" || url.password !== "";
}

/** Unlike `URL.origin` it does not take `blob:https://api.example.com/…` to be on that host. */
export function originOf(url: URL): string {
  return `${url.protocol}//${url.host}`;
}

export function parse(url: string, base?: string): URL | undefined {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
}
