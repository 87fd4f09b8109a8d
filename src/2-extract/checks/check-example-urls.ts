import { splitQuery } from "../../dialect/urls.ts";
import type { RelatedSpan } from "../../model/diagnostic.ts";
import type { RouteFacts } from "../../model/facts.ts";
import type { HttpMethod } from "../../model/operations.ts";
import type { ExtractContext } from "../context.ts";
import { type ExampleUrl, foreignRequests, segmentsOf } from "../operations/example-urls.ts";

/** Reports the URLs that no route matches, and odd segments where the version should stand. */
export function checkExampleUrls(
  urls: readonly ExampleUrl[],
  routesByMethod: ReadonlyMap<HttpMethod, readonly RouteFacts[]>,
  { report, source, page }: ExtractContext,
): void {
  const foreign = foreignRequests(urls);
  for (const { request, url, source: at, origin, oddVersion: odd, matches } of urls) {
    if (origin !== undefined && odd !== undefined) {
      const from = at.start.offset + origin.length + 1;
      report("extract/odd-version-segment", source.span(from, from + odd.length), { segment: odd });
    }
    const { method } = request;
    if (method === undefined || foreign.has(request)) continue;
    const related = nearestRoute(routesByMethod, method, url);
    if (!matches) report("extract/unmatched-example-url", at, { method, url }, { related });
    else if (!routesByMethod.has(method)) {
      const from = page.text.lastIndexOf(method, at.start.offset - 1);
      const documented = [...routesByMethod.keys()].join(" and ");
      const place = source.span(from, from + method.length);
      report("extract/other-method", place, { method, documented }, { related });
    }
  }
}

/** The route of the method, else of the page, that shares most segments with the URL. */
function nearestRoute(
  routesByMethod: ReadonlyMap<HttpMethod, readonly RouteFacts[]>,
  method: HttpMethod,
  url: string,
): RelatedSpan[] {
  const written = new Set(segmentsOf(splitQuery(url).path).map((segment) => segment.toLowerCase()));
  const sharedBy = ({ path }: RouteFacts) =>
    segmentsOf(path).filter((segment) => written.has(segment.toLowerCase())).length;
  const routes = routesByMethod.get(method) ?? [...routesByMethod.values()].flat();
  const [nearest] = routes.toSorted((a, b) => sharedBy(b) - sharedBy(a));
  return nearest ? [{ message: "documented here", source: nearest.source }] : [];
}
