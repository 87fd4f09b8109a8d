import { normalizePath, splitQuery, splitUrl } from "../dialect/urls.ts";
import type { ExampleFacts, MessageFacts, RouteFacts } from "../model/facts.ts";
import type { SourceSpan } from "../model/source.ts";
import type { ExtractContext } from "./context.ts";

/** Compares the requests of the examples with the routes of their page. */
export function checkExampleUrls(
  routes: readonly RouteFacts[],
  examples: readonly ExampleFacts[],
  context: ExtractContext,
): void {
  const segmented = routes.map(({ path }) => segmentsOf(path));
  for (const { request } of examples) {
    if (request?.url === undefined || request.method === undefined) continue;
    checkUrl(request, request.url, segmented, context);
  }
}

function checkUrl(
  request: MessageFacts,
  url: string,
  routes: readonly (readonly string[])[],
  { report, page, source }: ExtractContext,
): void {
  const { origin, version, rest } = splitUrl(url);
  const urlStart = page.text.indexOf(url, request.source.start.offset);
  const urlSource = source.span(urlStart, urlStart + url.length);
  const path = segmentsOf(splitQuery(rest).path);
  const odd = origin !== undefined && version === undefined ? oddVersion(path, routes) : undefined;
  if (origin !== undefined && odd !== undefined) {
    const from = urlStart + origin.length + 1;
    report("extract/odd-version-segment", source.span(from, from + odd.length), { segment: odd });
  }
  const compared = odd === undefined ? path : path.slice(1);
  if (routes.length === 0 || routes.some((route) => matchesRoute(compared, route))) return;
  reportUnmatched(request, url, urlSource, report);
}

function reportUnmatched(
  request: MessageFacts,
  url: string,
  at: SourceSpan,
  report: ExtractContext["report"],
): void {
  report("extract/unmatched-example-url", at, { method: request.method ?? "", url });
}

/** A first segment that stands where the version should: the routes begin with the next one. */
function oddVersion(path: readonly string[], routes: readonly (readonly string[])[]): string | undefined {
  const [first, second] = path;
  if (first === undefined || second === undefined) return undefined;
  const begins = (segment: string) =>
    routes.some(([start]) => start?.toLowerCase() === segment.toLowerCase());
  return !begins(first) && begins(second) ? first : undefined;
}

/** Segments of a path; a slash between brackets or quotes does not part them. */
function segmentsOf(path: string): string[] {
  return normalizePath(path).slice(1).split("/");
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
  if (functionCall) return lower.startsWith((parts[0] ?? "").replace(/\(.*$/, ""));
  return containsInOrder(lower, parts);
}

/** Whether a text consists of the parts in order with something between each two. */
function containsInOrder(text: string, parts: readonly string[]): boolean {
  const [first = "", ...rest] = parts;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const found = isLast ? text.length - part.length : text.indexOf(part, at + 1);
    if (found <= at - 1 + (isLast ? 1 : 0) || !text.startsWith(part, found)) return false;
    at = found + part.length;
  }
  return at === text.length;
}
