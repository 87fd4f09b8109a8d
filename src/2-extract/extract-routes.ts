import { matchRequestLine } from "../dialect/http.ts";
import { normalizePath, readQuery, splitQuery, splitUrl } from "../dialect/urls.ts";
import type { RouteFacts } from "../model/facts.ts";
import type { HttpMethod } from "../model/operations.ts";
import type { CodeBlock, CodeLine } from "../model/page.ts";
import type { ExtractContext } from "./context.ts";
import { codesOf, type PlacedSection } from "./placed-sections.ts";

/** The routes of each method, in the order of the page. */
export type RoutesByMethod = ReadonlyMap<HttpMethod, readonly RouteFacts[]>;

/** Reads the request lines of an operation page; each line of a request block is claimed in the ledger. */
export function extractRoutes(sections: readonly PlacedSection[], context: ExtractContext): RoutesByMethod {
  const routes = new Map<HttpMethod, RouteFacts[]>();
  for (const block of findRouteBlocks(sections)) {
    let previous: CodeLine | undefined;
    for (const line of block.lines) {
      if (line.text === "") continue;
      const found = extractLine(line, previous, context);
      previous = line;
      if (found === undefined) continue;
      const ofMethod = routes.get(found.method) ?? [];
      routes.set(found.method, ofMethod);
      ofMethod.push(found.route);
    }
  }
  return routes;
}

/** The blocks under an HTTP request heading; on a page without one, blocks that begin with a route elsewhere. */
export function findRouteBlocks(sections: readonly PlacedSection[]): readonly CodeBlock[] {
  const blocks = sections.flatMap(({ section }) => codesOf(section));
  const underHeading = blocks.filter(({ routeBlock }) => routeBlock);
  if (underHeading.some(({ lines }) => lines.some(({ text }) => text !== ""))) return underHeading;
  const strays = sections
    .filter(
      ({ roles }) => !roles.some((role) => role === "example" || role === "request" || role === "response"),
    )
    .flatMap(({ section }) => codesOf(section))
    .filter(
      (code) =>
        !code.message?.body && code.message?.start.kind === "request" && isRelative(code.message.start.url),
    );
  return strays.length > 0 ? [...underHeading, ...strays] : underHeading;
}

function isRelative(url: string): boolean {
  return url.startsWith("/");
}

function extractLine(
  line: CodeLine,
  previous: CodeLine | undefined,
  context: ExtractContext,
): { method: HttpMethod; route: RouteFacts } | undefined {
  const { ledger, report } = context;
  const request = matchRequestLine(line.text);
  if (request === undefined) {
    if (/^or$/i.test(line.text)) ledger.setAside("routes", line.source, "route-alternative-word");
    else {
      // Lines of one message, such as headers and JSON, are one finding: the first is named.
      if (previous === undefined || matchRequestLine(previous.text) !== undefined)
        report("extract/unread-request-line", line.source, { text: line.text });
      ledger.diagnose("routes", line.source);
    }
    return undefined;
  }
  if (/\*\*|\bnot found\b/.test(request.url)) {
    report("extract/missing-route", line.source, { text: line.text });
    ledger.diagnose("routes", line.source);
    return undefined;
  }
  ledger.consume("routes", line.source);
  const { path, query } = splitQuery(splitUrl(request.url).rest);
  return {
    method: request.method,
    route: { path: normalizePath(path), query: readQuery(query), source: line.source },
  };
}
