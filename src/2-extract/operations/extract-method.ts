import type {
  BodyFacts,
  ExampleFacts,
  MessageFacts,
  OperationFacts,
  ResponseFacts,
  RouteFacts,
  TypeFacts,
} from "../../model/facts.ts";
import type { HttpMethod } from "../../model/operations.ts";
import type { SourceSpan } from "../../model/source.ts";
import { checkUndocumentedBodies } from "../checks/check-undocumented-bodies.ts";
import type { ExtractContext } from "../context.ts";
import type { Intro } from "../extract-intro.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { titleText } from "../page/title-text.ts";
import { addBytes } from "./add-bytes.ts";
import { ownExamples } from "./answer-sections.ts";
import type { BodySections } from "./body-sections.ts";
import { completeBody } from "./complete-body.ts";
import { countRequests } from "./count-answers.ts";
import { typeEnvelopes } from "./enveloped-answers.ts";
import { extractBody } from "./extract-body.ts";
import { extractResponses } from "./extract-responses.ts";
import type { RoutesByMethod } from "./extract-routes.ts";
import { meantResource } from "./meant-resource.ts";
import { nameAnswer } from "./name-answer.ts";
import type { ResultObject } from "./result-object.ts";

/** The examples of a page; `foreign` are requests to other hosts. */
export interface Exchanges {
  readonly examples: readonly ExampleFacts[];
  readonly foreign: ReadonlySet<MessageFacts>;
}

/** The parameters of an operation, by where they are sent. */
export type ParametersByPlace = Pick<
  OperationFacts,
  "pathParameters" | "query" | "generalOptions" | "headers"
>;

/** What all methods of a page have in common. */
export interface SharedFacts {
  readonly intro: Intro;
  readonly parameters: ParametersByPlace;
  readonly permissions: OperationFacts["permissions"];
  readonly sections: readonly PlacedSection[];
  /** The sections that say what comes back. */
  readonly answering: readonly PlacedSection[];
  readonly methods: readonly HttpMethod[];
  readonly routesByMethod: RoutesByMethod;
  readonly bodies: BodySections;
  readonly exchanges: Exchanges;
  readonly result: ResultObject | undefined;
  /** Names of types that are taken; those of this method join them. */
  readonly taken: Set<string>;
}

/** What one method sends and answers with. */
export interface MethodFacts {
  readonly operation: OperationFacts;
  readonly types: readonly TypeFacts[];
}

/** The routes of a method with the examples that show it. */
interface Shown {
  readonly method: HttpMethod;
  readonly routes: readonly RouteFacts[];
  readonly examples: readonly ExampleFacts[];
  /** Those of them that show nothing else. */
  readonly own: readonly ExampleFacts[];
  readonly source: SourceSpan;
}

/** One method of an operation page, with the types that its body and its answers bring. */
export function extractMethod(method: HttpMethod, shared: SharedFacts, context: ExtractContext): MethodFacts {
  const { intro, parameters, methods, routesByMethod, bodies, exchanges, answering, result } = shared;
  const primary = method === methods[0];
  const routes = routesByMethod.get(method) ?? [];
  const source = routes[0]?.source ?? context.page.source;
  const examples = examplesOf(method, primary, methods, exchanges.examples);
  const others = new Set([...exchanges.foreign, ...countRequests(routes, examples)]);
  const shown = { method, routes, examples, own: ownExamples(examples, others), source };
  const responsible = { method, routes, object: result, fallback: source };
  const stated = extractResponses(answering, shown.own, responsible, context);
  const sent = readBody(shown, stated, shared, context);
  const answers = readAnswers(shown, stated, shared, context);
  return {
    operation: {
      method,
      primary,
      description: intro.description,
      deprecated: intro.deprecated,
      routes,
      ...parameters,
      pathParameters: [...parameters.pathParameters, ...bodies.of(method).urlParameters],
      ...(sent.body && { body: sent.body }),
      responses: answersTo(method, answers.responses, source),
      permissions: shared.permissions,
      examples,
      source,
    },
    types: [...sent.types, ...answers.types],
  };
}

function readBody(
  { method, routes, own }: Shown,
  stated: readonly ResponseFacts[],
  { sections, methods, bodies, taken }: SharedFacts,
  context: ExtractContext,
): { readonly body?: BodyFacts | undefined; readonly types: readonly TypeFacts[] } {
  const meant = meantResource(method, stated, sections, context);
  const witnesses = { routes, examples: own, others: methods.length > 1, ...(meant && { meant }) };
  const sent = extractBody(bodies.of(method), method, witnesses, context);
  if (sent === undefined) checkUndocumentedBodies(own, method, context);
  const named = { method, title: titleText(context.page), routes };
  return completeBody(
    sent,
    { routes, examples: own },
    (property) => nameAnswer(named, [property], taken),
    context,
  );
}

function readAnswers(
  { method, routes, own }: Shown,
  stated: readonly ResponseFacts[],
  { methods, taken }: SharedFacts,
  context: ExtractContext,
): { readonly responses: readonly ResponseFacts[]; readonly types: readonly TypeFacts[] } {
  const reads = methods.includes("GET");
  const typed = addBytes(stated, { method, routes, examples: own, reads }, context);
  const ownName = nameAnswer({ method, title: titleText(context.page), routes }, ["Response"], taken);
  const answers = typeEnvelopes(typed, { routes, examples: own, own: ownName }, context);
  if (answers.types.length > 0) taken.add(ownName.name);
  return answers;
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
