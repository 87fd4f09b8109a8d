import { isDeepStrictEqual } from "node:util";
import type { ScannedRequest } from "./scan-example-requests.ts";

/** Where the functions send their requests. */
export const baseUrl = "https://service.test";

/** What a request that was sent has other than the one that a page shows. */
export function compareRequests(
  shown: ScannedRequest,
  sent: { readonly url: string; readonly method: string; readonly body: unknown },
): string | undefined {
  const documented = partsOf(pathOf(shown));
  const made = partsOf(sent.url.slice(baseUrl.length));
  const body: unknown =
    typeof sent.body === "string" && shown.body !== undefined ? JSON.parse(sent.body) : undefined;
  if (sent.method !== shown.method) return `sent ${sent.method} for ${shown.method}`;
  // Pages write one route in several cases.
  if (made.path.toLowerCase() !== documented.path.toLowerCase())
    return `sent ${made.path} for ${documented.path}`;
  if (!isDeepStrictEqual(made.query, documented.query)) return `sent ${sent.url} for ${shown.target}`;
  return isDeepStrictEqual(body, shown.body) ? undefined : "sent another body";
}

/** What follows host and version. */
function pathOf({ target }: ScannedRequest): string {
  return target.replace(/^https?:\/\/[^/]*(?:\/(?:v[\d.]+|beta)(?=\/))?/i, "");
}

/** Equal for requests that ask for the same in the same way. */
export function addressOf(shown: ScannedRequest): string {
  const { path, query } = partsOf(pathOf(shown));
  // `{id}` and `{widget-id}` both stand for anything.
  return JSON.stringify([shown.method, path.toLowerCase(), query]).replaceAll(/\{[^{}]*\}/g, "{}");
}

/** Decoded: the same text can be written in several ways. The order of parameters means nothing. */
function partsOf(url: string): { readonly path: string; readonly query: readonly (readonly string[])[] } {
  const [path = "", ...query] = url.split("?");
  return {
    path: decodeURIComponent(path).replace(/\/$/, ""),
    query: [...new URLSearchParams(query.join("?"))].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}
