import { mayAskForBytes, mayAskForCount } from "../../dialect/query-options.ts";
import { asksForCount, asksForRawValue, namesBytes } from "../../dialect/routes/last-segments.ts";
import type { OperationFacts, ParameterFacts, ResponseFacts, RouteFacts } from "../../model/facts.ts";
import { foldName, namesInPath } from "../text/names-in-path.ts";
import { bytesShown, continuesAnother, isBytes } from "./add-bytes.ts";
import { countAnswer, showsOtherCount } from "./count-answers.ts";
import { matchedRequests } from "./example-urls.ts";

/**
 * Operations whose routes lead to something and to another look at it, which one function could not promise both:
 * `GET /tickets` gives tickets and `GET /tickets/$count` their number, `GET /tickets/{id}` a ticket and
 * `GET /tickets/{id}/$value` its bytes, or `…/content`. The other look is named after the page and what it asks for, "List tickets
 * count".
 */
export function splitOperation(operation: OperationFacts, title: string): readonly OperationFacts[] {
  return splitCount(operation, title).flatMap((one) => splitRawValue(one, one.title ?? title));
}

function splitCount(operation: OperationFacts, title: string): readonly OperationFacts[] {
  const { method, routes, query, responses, examples } = operation;
  const counts = routes.filter(({ path }) => asksForCount(path));
  const isMixed = counts.length > 0 && counts.length < routes.length && responses.length > 0;
  if (method !== "GET" || !isMixed || showsOtherCount(counts, examples)) return [operation];
  const { rest, part } = splitRoutes(operation, counts);
  const [answer] = responses.filter(({ status }) => status === 200);
  return [
    rest,
    {
      ...part,
      title: `${title} count`,
      query: query.filter(({ name }) => mayAskForCount(name)),
      responses: [countAnswer(answer ?? { description: "", source: part.source })],
    },
  ];
}

function splitRawValue(operation: OperationFacts, title: string): readonly OperationFacts[] {
  const { method, routes, responses } = operation;
  const raw = rawRoutes(operation);
  const bytes = responses.filter(isBytes);
  const things = responses.filter((response: ResponseFacts) => !isBytes(response));
  const isMixed = raw.length > 0 && raw.length < routes.length && bytes.length > 0 && things.length > 0;
  if (method !== "GET" || !isMixed) return [operation];
  const { rest, part } = splitRoutes(operation, raw);
  return [
    { ...rest, responses: things },
    {
      ...part,
      title: `${title} ${endOf(raw[0])}`,
      query: part.query.filter(({ name }) => mayAskForBytes(name)),
      responses: bytes,
    },
  ];
}

/** The routes that end in the word for the bytes, where it is the same in all of them. */
function rawRoutes({ routes, examples }: OperationFacts): readonly RouteFacts[] {
  const raw = routes.filter(({ path }) => asksForRawValue(path));
  if (raw.length > 0) return raw;
  const further = routes.filter((route) => continuesAnother(route, routes));
  const isSame = new Set(further.map(endOf)).size === 1;
  const isRaw = further.every(({ path }) => namesBytes(path)) || bytesShown(further, examples) !== undefined;
  return isSame && isRaw ? further : [];
}

/** `value` of `/tickets/{id}/$value`, `content` of `/tickets/{id}/content`. */
function endOf(route: RouteFacts | undefined): string {
  const { path = "" } = route ?? {};
  return path.slice(path.lastIndexOf("/") + 1).replace(/^\$/, "");
}

interface SplitRoutes {
  readonly rest: OperationFacts;
  readonly part: OperationFacts;
}

/** An operation without some of its routes, and the operation of these alone. */
function splitRoutes(operation: OperationFacts, routes: readonly RouteFacts[]): SplitRoutes {
  const { pathParameters, examples } = operation;
  const requests = matchedRequests(routes, examples);
  const others = operation.routes.filter((route) => !routes.includes(route));
  const isOfPart = ({ request }: OperationFacts["examples"][number]) => !!request && requests.has(request);
  return {
    rest: {
      ...operation,
      routes: others,
      pathParameters: pathParameters.filter((row) => !isOfOthers(row, others, routes)),
      examples: examples.filter((example) => !isOfPart(example)),
    },
    part: {
      ...operation,
      routes,
      pathParameters: pathParameters.filter((row) => !isOfOthers(row, routes, others)),
      examples: examples.filter(isOfPart),
      source: routes[0]?.source ?? operation.source,
    },
  };
}

/** Whether the other operation has a place for a row, and this one has none. */
function isOfOthers(
  { name }: ParameterFacts,
  own: readonly RouteFacts[],
  others: readonly RouteFacts[],
): boolean {
  const isIn = ({ path }: RouteFacts) => namesInPath(path).some((one) => foldName(one) === foldName(name));
  return others.some(isIn) && !own.some(isIn);
}
