import { matchRequestLine } from "../dialect/http.ts";
import type {
  ExampleFacts,
  MessageFacts,
  OperationFacts,
  ParameterFacts,
  ResponseFacts,
  RouteFacts,
  TypeFacts,
} from "../model/facts.ts";
import type { HttpMethod } from "../model/operations.ts";
import type { CodeBlock } from "../model/page.ts";
import type { SourceSpan } from "../model/source.ts";
import { addBytes } from "./add-bytes.ts";
import { ownAnswerSections, ownExamples } from "./answer-sections.ts";
import type { Answers } from "./answer-types.ts";
import type { BodyObject } from "./body-objects.ts";
import { extractBodySections } from "./body-sections.ts";
import { checkExampleUrls, foreignRequests, readExampleUrls } from "./check-example-urls.ts";
import { checkPairs } from "./check-messages.ts";
import { checkSharedBody } from "./check-shared-body.ts";
import { checkUndocumentedBodies } from "./check-undocumented-bodies.ts";
import { completeBody } from "./complete-body.ts";
import type { ExtractContext } from "./context.ts";
import { countRequests } from "./count-answers.ts";
import { typeEnvelopes } from "./enveloped-answers.ts";
import { extractBody } from "./extract-body.ts";
import { extractExamples } from "./extract-examples.ts";
import { extractGeneralOptions } from "./extract-general-options.ts";
import { extractHeaders } from "./extract-headers.ts";
import type { Intro } from "./extract-intro.ts";
import { extractPathParameters, extractRequestParameters } from "./extract-parameters.ts";
import { extractPermissions } from "./extract-permissions.ts";
import { extractQuery } from "./extract-query.ts";
import { extractResponses } from "./extract-responses.ts";
import { extractRoutes, findRouteBlocks, type RoutesByMethod } from "./extract-routes.ts";
import { meantResource } from "./meant-resource.ts";
import { nameAnswer } from "./name-answer.ts";
import { placeParameterSections } from "./place-parameter-sections.ts";
import { placeParameters, placeQuery } from "./place-parameters.ts";
import type { PlacedSection } from "./placed-sections.ts";
import type { ResultObject } from "./result-object.ts";
import { findRouteTables } from "./route-tables.ts";
import { stripBase } from "./strip-base.ts";
import { titleText } from "./title-text.ts";

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
): Answers {
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
  const routesByMethod = stripBase(writtenRoutes, shown);
  const bodies = extractBodySections(sections, methods, objects, context);
  const parameters = extractParameters(sections, [...routesByMethod.values()].flat(), shown, context);
  const permissions = extractPermissions(sections, context);
  const exchanges = placeExamples(shown, routesByMethod, context);
  checkPairs(shown, exchanges.foreign, { isPart: isPart === true }, context);
  const answering = ownAnswerSections(sections, shown, exchanges.foreign);
  const types: TypeFacts[] = [];
  const title = titleText(context.page);
  const operations = methods.map((method): OperationFacts => {
    const primary = method === methods[0];
    const routes = routesByMethod.get(method) ?? [];
    const source = routes[0]?.source ?? context.page.source;
    const examples = examplesOf(method, primary, methods, exchanges.examples);
    const others = new Set([...exchanges.foreign, ...countRequests(routes, examples)]);
    const own = ownExamples(examples, others);
    const section = bodies.of(method);
    const stated = extractResponses(
      answering,
      own,
      { method, routes, object: result, fallback: source },
      context,
    );
    const meant = meantResource(method, stated, sections, context);
    const witnesses = { routes, examples: own, others: methods.length > 1, ...(meant && { meant }) };
    const sent = extractBody(section, method, witnesses, context);
    if (sent === undefined) checkUndocumentedBodies(own, method, context);
    const nameInside = (property: string) => nameAnswer({ method, title, routes }, [property], taken);
    const { body, types: inside } = completeBody(sent, own, nameInside, context);
    const reads = methods.includes("GET");
    const typed = addBytes(stated, { method, routes, examples: own, reads }, context);
    const ownName = nameAnswer({ method, title, routes }, ["Response"], taken);
    const answers = typeEnvelopes(typed, { routes, examples: own, own: ownName }, context);
    if (answers.types.length > 0) taken.add(ownName.name);
    types.push(...inside, ...answers.types);
    return {
      method,
      primary,
      description: intro.description,
      deprecated: intro.deprecated,
      routes,
      ...parameters,
      pathParameters: [...parameters.pathParameters, ...section.urlParameters],
      ...(body && { body }),
      responses: answersTo(method, answers.responses, source),
      permissions,
      examples,
      source,
    };
  });
  checkSharedBody(bodies, operations, context);
  return { operations, types };
}

/** The parameters of all methods, by where they stand in a request. */
function extractParameters(
  sections: readonly PlacedSection[],
  routes: readonly RouteFacts[],
  shown: readonly ExampleFacts[],
  context: ExtractContext,
): Pick<OperationFacts, "pathParameters" | "query" | "generalOptions" | "headers"> {
  const placed = placeParameters(extractRequestParameters(sections, context), routes, shown);
  const placedIn = (place: ParameterFacts["in"]) => placed.filter((parameter) => parameter.in === place);
  const listed = placeQuery(extractQuery(sections, context), routes);
  const generalOptions = extractGeneralOptions(sections, listed.query, context);
  return {
    pathParameters: [
      ...extractPathParameters(sections, context),
      ...placedIn("path"),
      ...listed.pathParameters,
    ],
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
): { readonly examples: readonly ExampleFacts[]; readonly foreign: ReadonlySet<MessageFacts> } {
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

/** The answer to HEAD is that to GET without its body (RFC 9110, 9.3.2), whatever the page says of the two at once. */
function answersTo(
  method: HttpMethod,
  responses: readonly ResponseFacts[],
  fallback: SourceSpan,
): readonly ResponseFacts[] {
  if (method !== "HEAD") return responses;
  const bare = { stated: true, collection: false, enveloped: false };
  if (responses.length === 0)
    return [{ ...bare, status: 200, description: "", source: fallback, typeSource: fallback }];
  return responses.map(({ status, description, source, typeSource }) => ({
    ...bare,
    status,
    description,
    source,
    typeSource,
  }));
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

/** An example belongs to its request's method; one without a known method to the page's first. */
function examplesOf(
  method: HttpMethod,
  primary: boolean,
  methods: readonly HttpMethod[],
  examples: readonly ExampleFacts[],
): ExampleFacts[] {
  return examples.filter(({ request }) => {
    const own = request?.method;
    return own === undefined || !methods.includes(own) ? primary : own === method;
  });
}
