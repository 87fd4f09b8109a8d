import { asksForRawValue } from "../dialect/routes/last-segments.ts";
import type { OperationFacts, ParameterFacts, RouteFacts } from "../model/facts.ts";
import { isBytes } from "./add-bytes.ts";
import { matchedRequests } from "./check-example-urls.ts";
import { foldName, namesInPath } from "./place-parameters.ts";

/**
 * `GET /tickets/{id}` gives a ticket and `GET /tickets/{id}/$value` its bytes: two operations on one page, since one
 * function could promise neither. The second is named after the page and what it asks for, "Get ticket value".
 */
export function splitRawValues(operation: OperationFacts, title: string): readonly OperationFacts[] {
  const { method, routes, responses, examples } = operation;
  const raw = routes.filter(({ path }) => asksForRawValue(path));
  const bytes = responses.filter(isBytes);
  const things = responses.filter((response) => !isBytes(response));
  const isMixed = raw.length > 0 && raw.length < routes.length && bytes.length > 0 && things.length > 0;
  if (method !== "GET" || !isMixed) return [operation];
  const requests = matchedRequests(raw, examples);
  const other = routes.filter((route) => !raw.includes(route));
  const isOfRaw = ({ request }: OperationFacts["examples"][number]) => !!request && requests.has(request);
  return [
    {
      ...operation,
      routes: other,
      pathParameters: operation.pathParameters.filter((row) => !isOfOthers(row, other, raw)),
      responses: things,
      examples: examples.filter((example) => !isOfRaw(example)),
    },
    {
      ...operation,
      title: `${title} value`,
      routes: raw,
      pathParameters: operation.pathParameters.filter((row) => !isOfOthers(row, raw, other)),
      responses: bytes,
      examples: examples.filter(isOfRaw),
      source: raw[0]?.source ?? operation.source,
    },
  ];
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
