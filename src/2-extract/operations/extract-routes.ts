import {
  isRouteRequest,
  isWordBetweenRoutes,
  matchHeaderLine,
  matchRequestLine,
  type WrittenRequest,
} from "../../dialect/http.ts";
import type { RequestColumns } from "../../dialect/request-tables.ts";
import { routeSegments } from "../../dialect/routes/route-segments.ts";
import {
  isGeneralAddress,
  isNoUrl,
  isPath,
  namesInHost,
  namesRoute,
  normalizePath,
  readQuery,
  splitQuery,
  splitUrl,
  standsForUrl,
  unreadQuery,
} from "../../dialect/urls.ts";
import type { RouteFacts } from "../../model/facts.ts";
import type { HttpMethod } from "../../model/operations.ts";
import type { CodeBlock, CodeLine, Row, Section } from "../../model/page.ts";
import type { ExtractContext } from "../context.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { findRouteTables, type RouteTable, readRouteRow } from "../page/route-tables.ts";
import { stringValue } from "../text/string-value.ts";

/** The routes of each method, in the order of the page. */
export type RoutesByMethod = ReadonlyMap<HttpMethod, readonly RouteFacts[]>;

/**
 * Reads the request lines of the route blocks and tables of a page; each line of a block and each row of a table is
 * claimed in the ledger.
 */
export function extractRoutes(
  blocks: readonly CodeBlock[],
  tables: readonly RouteTable[],
  context: ExtractContext,
): RoutesByMethod {
  const routes = new Map<HttpMethod, RouteFacts[]>();
  const add = (found: FoundRoute | undefined): void => {
    if (found === undefined) return;
    const ofMethod = routes.get(found.method) ?? [];
    routes.set(found.method, ofMethod);
    ofMethod.push(found.route);
  };
  for (const { columns, rows } of tables)
    for (const row of rows) for (const found of extractRow(row, columns, context)) add(found);
  for (const block of blocks) {
    let previous: CodeLine | undefined;
    const isMessage = stringValue(block.annotation, "blockType") === "request";
    const isAlone = block.lines.filter(({ text }) => matchRequestLine(text) !== undefined).length === 1;
    for (const line of block.lines) {
      if (line.text === "") continue;
      const isHeader = isAlone && previous !== undefined && matchHeaderLine(line.text) !== undefined;
      if (isHeader || (isMessage && previous !== undefined && matchRequestLine(line.text) === undefined)) {
        // Headers below the only request line; headers and body of an example below the heading of the routes.
        context.ledger.claim("routes", line.source, "consumed");
        continue;
      }
      const found = extractLine(line, previous, context);
      previous = line;
      add(found);
    }
  }
  return routes;
}

/**
 * The blocks under an HTTP request heading. On a page without one, blocks that begin with a route elsewhere; on a page
 * where a section has one, `### HTTP request` below `## List the tickets of a desk`, also those of its kind beside it.
 * Where a table names the routes, blocks elsewhere are examples.
 */
export function findRouteBlocks(sections: readonly PlacedSection[]): readonly CodeBlock[] {
  const underHeading = blocksUnderHeading(sections);
  if (findRouteTables(sections).length > 0) return underHeading;
  const hasRoute = underHeading.some(({ lines }) => lines.some(({ text }) => text !== ""));
  const alike = hasRoute ? sectionsBesideRoutes(sections) : sections.filter(isOutsideExamples);
  const requests = alike.flatMap(({ codes }) => codes).filter((code) => asksFor(code) !== "");
  const strays = requests.filter(isLoneRequest);
  const relative = strays.filter((code) => isPath(asksFor(code)));
  // A page about one request may show its whole address; one of several addresses illustrates something.
  const found = relative.length > 0 || requests.length > 1 ? relative : strays;
  return found.length > 0 ? [...underHeading, ...found] : underHeading;
}

/** An example may have a heading "HTTP request", too: its block is no route where there is another. */
function blocksUnderHeading(sections: readonly PlacedSection[]): readonly CodeBlock[] {
  const isRoute = ({ routeBlock }: CodeBlock): boolean => routeBlock;
  const own = sections.filter(({ roles }) => !roles.includes("example"));
  const found = own.flatMap(({ codes }) => codes).filter(isRoute);
  return found.length > 0 ? found : sections.flatMap(({ codes }) => codes).filter(isRoute);
}

function isOutsideExamples({ roles }: PlacedSection): boolean {
  return !roles.some((role) => role === "example" || role === "request" || role === "response");
}

/** Sections of one kind begin with one word: "List the tickets of a desk", "List the tickets of a person". */
function sectionsBesideRoutes(sections: readonly PlacedSection[]): readonly PlacedSection[] {
  const routes = new Set(sections.filter(({ role }) => role === "httpRequest").map(({ section }) => section));
  const holdsRoute = (section: Section): boolean => section.sections.some((child) => routes.has(child));
  const beside = new Set<Section>();
  for (const { section: parent } of sections) {
    const words = new Set(parent.sections.filter(holdsRoute).map(firstWord));
    if (words.size === 0) continue;
    // What a section shows above its own heading "HTTP request" illustrates it.
    const others = parent.sections.filter((sibling) => !holdsRoute(sibling));
    for (const sibling of others) if (words.has(firstWord(sibling))) beside.add(sibling);
  }
  return sections.filter(({ section, roles }) => roles.length === 0 && beside.has(section));
}

function firstWord({ heading }: Section): string | undefined {
  return heading?.text.split(" ", 1)[0]?.toLowerCase();
}

/** A request without a body, or several below each other. */
function isLoneRequest(code: CodeBlock): boolean {
  const hasBody = code.message?.body !== undefined && !code.lines.every(isRequestOrBlank);
  const url = asksFor(code);
  return !code.routeBlock && !hasBody && (namesRoute(url) || isGeneralAddress(url));
}

function isRequestOrBlank({ text }: CodeLine): boolean {
  return text === "" || isRouteRequest(text);
}

function asksFor({ message }: CodeBlock): string {
  return message?.start.kind === "request" ? message.start.url : "";
}

interface FoundRoute {
  readonly method: HttpMethod;
  readonly route: RouteFacts;
}

function extractRow(row: Row, columns: RequestColumns, context: ExtractContext): readonly FoundRoute[] {
  if (row.cells.every(({ text }) => text === "")) {
    context.ledger.claimRow(row, "empty-row");
    return [];
  }
  const read = readRouteRow(row, columns);
  const found = read?.requests.flatMap((request) => extractRequest(request, read.cell, context) ?? []) ?? [];
  if (read === undefined) {
    const text = row.cells.map((cell) => cell.text).join(" | ");
    context.report("extract/unread-request-line", row.source, { text });
  }
  context.ledger.claimRow(row, found.length > 0 ? "consumed" : "diagnosed");
  return found;
}

function extractLine(
  line: CodeLine,
  previous: CodeLine | undefined,
  context: ExtractContext,
): FoundRoute | undefined {
  const { ledger, report } = context;
  const request = matchRequestLine(line.text);
  if (request === undefined) {
    if (isWordBetweenRoutes(line.text)) ledger.claim("routes", line.source, "route-alternative-word");
    else {
      // Lines of one message, such as headers and JSON, are one finding: the first is named.
      if (previous === undefined || matchRequestLine(previous.text) !== undefined)
        report("extract/unread-request-line", line.source, { text: line.text });
      ledger.claim("routes", line.source, "diagnosed");
    }
    return undefined;
  }
  const found = extractRequest(request, line, context);
  if (found) {
    ledger.claim("routes", line.source, "consumed");
    checkMethodCasing(found.method, line, context);
  } else ledger.claim("routes", line.source, "diagnosed");
  return found;
}

/** The route that a request line names, else a diagnostic. */
function extractRequest(
  request: WrittenRequest,
  { text, source }: CodeLine,
  context: ExtractContext,
): FoundRoute | undefined {
  const { report } = context;
  if (isNoUrl(request.url) || standsForUrl(request.url)) {
    report("extract/missing-route", source, { text });
    return undefined;
  }
  const { path: written, query } = splitQuery(splitUrl(request.url).rest);
  const path = normalizePath(written);
  const read = routeSegments(path);
  if (read.kind === "broken") {
    report("extract/broken-route", source, { method: request.method, path, problem: read.problem });
    return undefined;
  }
  checkQuery(query, { text, source }, context);
  const host = namesInHost(request.url);
  return {
    method: request.method,
    route: { path, ...(host.length > 0 && { host }), query: readQuery(query), source },
  };
}

function checkQuery(query: string, line: CodeLine, { source, report }: ExtractContext): void {
  for (const part of unreadQuery(query)) {
    const start = line.source.start.offset + line.text.indexOf(part);
    report("extract/unread-query", source.span(start, start + part.length), { text: part });
  }
}

/** Methods are tokens that tell capitals from small letters (RFC 9110, 9.1). */
function checkMethodCasing(method: HttpMethod, line: CodeLine, { source, report }: ExtractContext): void {
  const written = line.text.slice(0, method.length);
  const { offset } = line.source.start;
  if (written !== method)
    report("extract/method-casing", source.span(offset, offset + method.length), { written, method });
}
