import { asksForCount } from "../../dialect/routes/last-segments.ts";
import type { ExampleFacts, MessageFacts, ResponseFacts, RouteFacts } from "../../model/facts.ts";
import type { HttpMethod } from "../../model/operations.ts";
import { integer } from "../text/type-expressions.ts";
import { matchedRequests } from "./example-urls.ts";

/** The answer of a route that ends in `/$count`: a number as plain text, whatever the page calls what is counted. */
export function countAnswer({
  description,
  source,
}: Pick<ResponseFacts, "description" | "source">): ResponseFacts {
  return {
    status: 200,
    stated: true,
    type: integer,
    collection: false,
    enveloped: false,
    contentType: "text/plain",
    description,
    source,
    typeSource: source,
  };
}

/** Whether all that is asked for is a number, and no example shows it in JSON. */
export function asksForCountAlone(
  method: HttpMethod,
  routes: readonly RouteFacts[],
  examples: readonly ExampleFacts[],
): boolean {
  return method === "GET" && routes.every(isOfCount) && !showsOtherCount(routes, examples);
}

/** Whether an example of these routes shows JSON: then the service has a convention of its own. */
export function showsOtherCount(routes: readonly RouteFacts[], examples: readonly ExampleFacts[]): boolean {
  const requests = matchedRequests(routes, examples);
  return examples.some(({ request, response }) => request && requests.has(request) && response?.json);
}

/** The requests for a number beside those for what is counted, of which their answers tell nothing. */
export function countRequests(
  routes: readonly RouteFacts[],
  examples: readonly ExampleFacts[],
): ReadonlySet<MessageFacts> {
  const counts = routes.filter(isOfCount);
  return counts.length < routes.length ? matchedRequests(counts, examples) : new Set();
}

function isOfCount({ path }: RouteFacts): boolean {
  return asksForCount(path);
}
