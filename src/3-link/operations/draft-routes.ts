import type { Report } from "../../diagnostics/diagnostic.ts";
import { createNearNames } from "../../diagnostics/near-names.ts";
import type { Segment } from "../../dialect/routes/route-segments.ts";
import { distinctBy } from "../../model/distinct-by.ts";
import type { OperationFacts, RouteFacts } from "../../model/facts.ts";
import { type CallForms, callForms } from "./call-forms.ts";
import { type ParameterRows, parameterRows } from "./parameter-rows.ts";
import { readRoute } from "./read-route.ts";
import { type RouteKey, routeKeys } from "./route-keys.ts";

/** A route whose keys are known; types are still text. */
export interface DraftRoute {
  readonly facts: RouteFacts;
  readonly segments: readonly Segment[];
  readonly template: string;
  readonly keys: readonly RouteKey[];
}

/** The routes of an operation, each template once. */
export function draftRoutes(operation: OperationFacts, report: Report): readonly DraftRoute[] {
  const rows = parameterRows(operation);
  const formsOf = callForms(operation, rows);
  const routes = distinctBy(
    operation.routes.flatMap((facts) => draftRoute(facts, { rows, formsOf, report })),
    ({ template }) => template,
  );
  reportUnplaced(operation, routes, rows, report);
  return routes;
}

function draftRoute(
  facts: RouteFacts,
  { rows, formsOf, report }: { rows: ParameterRows; formsOf: CallForms; report: Report },
): readonly DraftRoute[] {
  const { path, source } = facts;
  const read = readRoute(path);
  // What is no route has been reported where its page was read.
  if (read.kind === "broken") return [];
  const routes = formsOf(read.segments).map((segments) => {
    const keys = routeKeys(segments, (argument) => rows.ofArgument(argument) !== undefined);
    return { facts, segments, ...keys };
  });
  const [{ template = "", keys = [] } = {}] = routes;
  if (read.repaired) report("link/repaired-route", source, { path, template });
  for (const { kind, key } of keys) {
    if (kind === "unnamed") report("link/unnamed-placeholder", source, { path, key });
  }
  return routes;
}

/**
 * What a path parameter table lists and no route has a place for; routes that are broken may have had one. A part of the
 * host is given with the base address of the client.
 */
function reportUnplaced(
  operation: OperationFacts,
  routes: readonly DraftRoute[],
  rows: ParameterRows,
  report: Report,
): void {
  if (routes.length === 0 || operation.pathParameters.length === 0) return;
  const placed = new Set(routes.flatMap((route) => rows.ofKeys(route.keys)));
  const unlisted = routes.flatMap((route) => unlistedNames(route, rows));
  const inHost = new Set(operation.routes.flatMap(({ host = [] }) => host));
  const inQuery = operation.routes.flatMap(({ query }) => query.map(({ value }) => value)).join(" ");
  for (const row of operation.pathParameters) {
    if (placed.has(row) || inHost.has(row.name) || inQuery.includes(`{${row.name}}`)) continue;
    // A name that several placeholders of a route have is written right, and says too little.
    const others = unlisted.filter((name) => name.toLowerCase() !== row.name.toLowerCase());
    const suggestion = createNearNames(others)(row.name);
    report("link/unplaced-parameter", row.source, { name: row.name }, { suggestion });
  }
}

/** The names of the placeholders that no row stands for. */
function unlistedNames({ keys }: DraftRoute, rows: ParameterRows): readonly string[] {
  const listed = rows.ofKeys(keys);
  return keys.flatMap(({ writtenNames }, index) => (listed[index] === undefined ? writtenNames : []));
}
