import { matchRequestLine } from "../../dialect/http.ts";
import type { ExampleFacts, ParameterFacts, PropertyFacts, RouteFacts } from "../../model/facts.ts";
import type { CodeBlock } from "../../model/page.ts";
import { checkExampleUrls } from "../checks/check-example-urls.ts";
import { checkPairs } from "../checks/check-pairs.ts";
import { checkSharedBody } from "../checks/check-shared-body.ts";
import type { ExtractContext } from "../context.ts";
import type { Declarations } from "../declarations.ts";
import type { Intro } from "../extract-intro.ts";
import { placeParameterSections } from "../page/place-parameter-sections.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { findRouteTables } from "../page/route-tables.ts";
import { ownAnswerSections, ownExamples } from "./answer-sections.ts";
import type { BodyObject } from "./body-objects.ts";
import { extractBodySections } from "./body-sections.ts";
import { foreignRequests, readExampleUrls } from "./example-urls.ts";
import { extractExamples } from "./extract-examples.ts";
import { extractGeneralOptions } from "./extract-general-options.ts";
import { extractHeaders } from "./extract-headers.ts";
import { type Exchanges, extractMethod, type ParametersByPlace } from "./extract-method.ts";
import { extractPathParameters, extractRequestParameters } from "./extract-parameters.ts";
import { extractPermissions } from "./extract-permissions.ts";
import { extractQuery } from "./extract-query.ts";
import { extractRoutes, findRouteBlocks, type RoutesByMethod } from "./extract-routes.ts";
import { placeParameters, placeQuery } from "./place-parameters.ts";
import type { ResultObject } from "./result-object.ts";
import { stripBase } from "./strip-base.ts";
import { withListedArguments } from "./with-listed-arguments.ts";

/** What the page lists beside its operations: objects inside of a body, and the object that comes back. */
export interface PageObjects {
  readonly objects: readonly BodyObject[];
  readonly result: ResultObject | undefined;
  /** Names of types that are taken: each answer has its own. */
  readonly taken: Set<string>;
  /** The page is a section of another: its request line is the request of an example that shows the response alone. */
  readonly isPart?: true;
}

/** One operation for each method of an operation page, with the types of its answers; none where no line names a route. */
export function extractOperations(
  written: readonly PlacedSection[],
  intro: Intro,
  { objects, result, taken, isPart }: PageObjects,
  context: ExtractContext,
): Declarations {
  const routeBlocks = findRouteBlocks(written);
  const routeTables = findRouteTables(written);
  const writtenRoutes = extractRoutes(routeBlocks, routeTables, context);
  if (writtenRoutes.size === 0) {
    if (routeTables.length === 0) reportNoRoute(routeBlocks, written, context);
    return { operations: [], types: [] };
  }
  const methods = [...writtenRoutes.keys()];
  const sections = placeParameterSections(written, methods);
  const shown = extractExamples(sections, new Set(routeBlocks), context);
  const inPath = extractPathParameters(sections, context);
  const asked = extractRequestParameters(sections, context);
  const routesByMethod = withListedArguments(stripBase(writtenRoutes, shown), [...inPath, ...asked]);
  const bodies = extractBodySections(sections, methods, objects, context);
  const routes = [...routesByMethod.values()].flat();
  const parameters = extractParameters(sections, { inPath, asked, routes, shown }, context);
  const permissions = extractPermissions(sections, context);
  const exchanges = placeExamples(shown, routesByMethod, context);
  checkPairs(shown, exchanges.foreign, { isPart: isPart === true }, context);
  const answering = ownAnswerSections(sections, exchanges.examples);
  const described = { intro, parameters, permissions, sections, answering, bodies, exchanges };
  const shared = { ...described, methods, routesByMethod, result, taken };
  const read = methods.map((method) => extractMethod(method, shared, context));
  const operations = read.map(({ operation }) => operation);
  checkSharedBody(bodies, operations, context);
  return { operations, types: read.flatMap(({ types }) => types) };
}

/** What tells of the parameters of a page beside its sections. */
interface ParameterWitnesses {
  /** The parameters that tables of the path list. */
  readonly inPath: readonly ParameterFacts[];
  /** The rows of tables of parameters that may stand anywhere in the URL. */
  readonly asked: readonly PropertyFacts[];
  readonly routes: readonly RouteFacts[];
  readonly shown: readonly ExampleFacts[];
}

/** The parameters of all methods, by where they stand in a request. */
function extractParameters(
  sections: readonly PlacedSection[],
  { inPath, asked, routes, shown }: ParameterWitnesses,
  context: ExtractContext,
): ParametersByPlace {
  const listed = placeQuery(extractQuery(sections, context), routes);
  const hasTable = sections.some(({ role, tables }) => role === "queryParameters" && tables.length > 0);
  const listsQuery = hasTable && listed.query.some(({ name }) => !name.startsWith("$"));
  const placed = placeParameters(asked, { routes, examples: shown, listsQuery });
  const placedIn = (place: ParameterFacts["in"]) => placed.filter((parameter) => parameter.in === place);
  const generalOptions = extractGeneralOptions(sections, listed.query, context);
  return {
    pathParameters: [...inPath, ...placedIn("path"), ...listed.pathParameters],
    query: [...listed.query, ...placedIn("query")],
    ...(generalOptions && { generalOptions }),
    headers: extractHeaders(sections, context),
  };
}

/** The examples, with those marked that show a request of another operation; `foreign` are requests to other hosts. */
function placeExamples(
  shown: readonly ExampleFacts[],
  routesByMethod: RoutesByMethod,
  context: ExtractContext,
): Exchanges {
  const urls = readExampleUrls([...routesByMethod.values()].flat(), shown);
  const foreign = foreignRequests(urls);
  const others = new Set(urls.flatMap(({ request, isOwn }) => (isOwn ? [] : [request])));
  checkExampleUrls(urls, routesByMethod, context);
  // A response without a request goes on with the request above it.
  const own = new Set(ownExamples(shown, others));
  const examples = shown.map(
    (example): ExampleFacts => (own.has(example) ? example : { ...example, elsewhere: true }),
  );
  return { examples, foreign };
}

/** A request line without a route has been reported itself; here there is none at all. */
function reportNoRoute(
  routeBlocks: readonly CodeBlock[],
  sections: readonly PlacedSection[],
  { page, report }: ExtractContext,
): void {
  const lines = routeBlocks.flatMap((block) => block.lines);
  if (lines.some(({ text }) => matchRequestLine(text) !== undefined)) return;
  const heading = sections.find(({ role }) => role === "httpRequest")?.section.heading;
  report("extract/no-route", heading?.source ?? page.source, undefined);
}
