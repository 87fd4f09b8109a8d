import { matchVariable, mendSegment } from "../../dialect/routes/route-segments.ts";
import { normalizePath, splitQuery, splitUrl, splitVersion } from "../../dialect/urls.ts";
import type { ExampleFacts, MessageFacts, RouteFacts } from "../../model/facts.ts";
import type { SourceSpan } from "../../model/source.ts";

/** The URL of an example's request, seen from the routes of its page. */
export interface ExampleUrl {
  readonly request: MessageFacts;
  readonly url: string;
  readonly source: SourceSpan;
  readonly origin: string | undefined;
  readonly oddVersion: string | undefined;
  readonly matches: boolean;
  /** It matches a route, or ends like one: then it is the same operation by a route that is not listed. */
  readonly isOwn: boolean;
}

/** Reads the URLs of the requests in the examples and compares them with the routes. */
export function readExampleUrls(
  routes: readonly RouteFacts[],
  examples: readonly ExampleFacts[],
): readonly ExampleUrl[] {
  const segmented = routes.map(({ path }) => segmentsOf(path).map(inBraces));
  return examples.flatMap(({ request, elsewhere }) =>
    request && !elsewhere ? readUrl(request, segmented) : [],
  );
}

/** The requests of the examples that some of the routes match. */
export function matchedRequests(
  routes: readonly RouteFacts[],
  examples: readonly ExampleFacts[],
): ReadonlySet<MessageFacts> {
  const matched = readExampleUrls(routes, examples).filter(({ matches }) => matches);
  return new Set(matched.map(({ request }) => request));
}

/** Requests to another host, which the service itself sends, such as notifications: no route could match them. */
export function foreignRequests(urls: readonly ExampleUrl[]): ReadonlySet<MessageFacts> {
  const own = urls.filter(({ isOwn }) => isOwn);
  const ownOrigins = new Set(own.map(({ origin }) => origin));
  const foreign = urls.filter(
    ({ origin }) => origin !== undefined && own.length > 0 && !ownOrigins.has(origin),
  );
  return new Set(foreign.map(({ request }) => request));
}

function readUrl(request: MessageFacts, routes: readonly (readonly string[])[]): ExampleUrl[] {
  const { url, urlSource } = request;
  if (url === undefined || urlSource === undefined) return [];
  const { origin, version, rest } = splitUrl(url);
  const path = segmentsOf(splitQuery(rest).path);
  const odd = origin !== undefined && version === undefined ? oddVersion(path, routes) : undefined;
  const written = odd === undefined ? path : path.slice(1);
  const compared = withoutVersion(written, routes);
  const matches = routes.some((route) => matchesRoute(compared, route));
  const isOwn = matches || routes.some((route) => endsAlike(compared, route));
  return [{ request, url, source: urlSource, origin, oddVersion: odd, matches, isOwn }];
}

/**
 * Routes may be written without the version that examples have: `POST /v1/tickets HTTP/1.1`, as it is sent to the host,
 * and `https://api.example.com/api/v1/tickets`.
 */
function withoutVersion(path: readonly string[], routes: readonly (readonly string[])[]): readonly string[] {
  if (routes.some((route) => matchesRoute(path, route))) return path;
  const at = path.slice(0, 2).findIndex((segment) => splitVersion(`/${segment}`).version !== undefined);
  return path.slice(at + 1);
}

/** `$ref`, `$value` and `$count` at the end are ways to look at the same thing. */
function endsAlike(path: readonly string[], route: readonly string[]): boolean {
  const [own = [], end = []] = [path, route].map((one) =>
    one.filter((part) => !part.startsWith("$")).slice(-2),
  );
  return own.length === end.length && end.every((segment, index) => matchesText(own[index] ?? "", segment));
}

/** A first segment that stands where the version should: the routes begin with the next one. */
function oddVersion(path: readonly string[], routes: readonly (readonly string[])[]): string | undefined {
  const [first, second] = path;
  if (first === undefined || second === undefined) return undefined;
  const begins = (segment: string) =>
    routes.some(([start]) => start?.toLowerCase() === segment.toLowerCase());
  return !begins(first) && begins(second) ? first : undefined;
}

/** `:ticketId` and `(ticketId)` are `{ticketId}`. */
function inBraces(segment: string): string {
  const name = matchVariable(segment);
  return name === undefined ? mendSegment(segment) : `{${name}}`;
}

/** Segments of a path; a slash between parentheses does not part them. */
export function segmentsOf(path: string): string[] {
  return normalizePath(path).match(/(?:\([^()]*\)?|[^/(])+/g) ?? [];
}

/** A placeholder stands for any segment, and drive paths (`:/a/b:`) for any number of them. */
function matchesRoute(path: readonly string[], route: readonly string[]): boolean {
  if (route.some((segment) => segment.endsWith(":"))) return matchesText(path.join("/"), route.join("/"));
  if (path.length !== route.length) return false;
  return route.every((segment, index) => matchesText(path[index] ?? "", segment));
}

function matchesText(text: string, template: string): boolean {
  const parts = template.toLowerCase().split(/\{[^{}]*\}|<[^<>]*>/);
  const lower = text.toLowerCase().replace(/\([^()]*\)?$/, "");
  if (parts.length === 1) return lower === (parts[0] ?? "").replace(/\([^()]*\)?$/, "");
  const functionCall = template.includes("(");
  if (functionCall) return lower.startsWith((parts[0] ?? "").split("(", 1)[0] ?? "");
  return containsInOrder(lower, parts);
}

/** Whether a text consists of the parts in order with something between each two. */
function containsInOrder(text: string, parts: readonly string[]): boolean {
  const [first = "", ...between] = parts;
  const last = between.pop() ?? "";
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of between) {
    const found = text.indexOf(part, at + 1);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length > at && text.endsWith(last);
}
