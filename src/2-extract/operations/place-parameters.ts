import { readQuery, splitQuery } from "../../dialect/urls.ts";
import type {
  ExampleFacts,
  OperationFacts,
  ParameterFacts,
  PropertyFacts,
  RouteFacts,
} from "../../model/facts.ts";
import { foldName, namesInPath } from "../text/names-in-path.ts";
import { toParameter } from "./extract-parameters.ts";

/** What tells of rows without a place where they are sent. */
interface PlaceWitnesses {
  readonly routes: readonly RouteFacts[];
  readonly examples: readonly ExampleFacts[];
  /** The page has a table of its own for the query. */
  readonly listsQuery: boolean;
}

/**
 * Rows below "URI parameters" and "Request parameters" may stand anywhere in a URL; the routes tell where. What has no
 * place in them is a query parameter, unless its name has a word of a placeholder that no row names, or those of the
 * query stand elsewhere; then an example tells.
 */
export function placeParameters(
  rows: readonly PropertyFacts[],
  { routes, examples, listsQuery }: PlaceWitnesses,
): ParameterFacts[] {
  if (rows.length === 0) return [];
  const places = routes.flatMap(({ path }) => namesInPath(path));
  const inPath = new Set(places.map(foldName));
  const inHost = new Set(routes.flatMap(({ host = [] }) => host).map(foldName));
  const listed = new Set(rows.map(({ name }) => foldName(name)));
  const unlisted = places.filter((name) => !listed.has(foldName(name)));
  const queries = routes.flatMap(({ query }) => query);
  const sent = new Set(examples.flatMap(({ request }) => queryNames(request?.url ?? "")));
  return rows.map((row) => {
    const name = foldName(row.name);
    if (inPath.has(name)) return toParameter(row, "path");
    const shown = queries.find((query) => query.name === row.name || standsFor(query, row.name));
    if (shown) return { ...toParameter(row, "query"), name: shown.name };
    const mayBePlace = listsQuery || unlisted.some((place) => sharesWord(row.name, place));
    const isQuery = !inHost.has(name) && (sent.has(name) || !mayBePlace);
    return toParameter(row, isQuery ? "query" : "path");
  });
}

/**
 * Rows below "Query parameters" may name what a route has a place for, in its path or as a value of its query:
 *
 *     GET /tickets/{ticketId}?api-version={ApiVersion}
 */
export function placeQuery(
  listed: readonly ParameterFacts[],
  routes: readonly RouteFacts[],
): Pick<OperationFacts, "pathParameters" | "query"> {
  const inPath = new Set(routes.flatMap(({ path }) => namesInPath(path)).map(foldName));
  const queries = routes.flatMap(({ query }) => query);
  const isSent = (one: ParameterFacts) => queries.some(({ name }) => name === one.name);
  const isInPath = (one: ParameterFacts) => inPath.has(foldName(one.name)) && !isSent(one);
  return {
    pathParameters: listed.filter(isInPath).map((one) => ({ ...one, in: "path" })),
    query: listed
      .filter((one) => !isInPath(one))
      .map((one) => {
        const shown = isSent(one) ? undefined : queries.find((query) => standsFor(query, one.name));
        return shown ? { ...one, name: shown.name } : one;
      }),
  };
}

/** `?api-version={ApiVersion}`, `?api-version=<ApiVersion>` */
function standsFor({ value }: RouteFacts["query"][number], name: string): boolean {
  return value === `{${name}}` || value === `<${name}>`;
}

/** The names of the values in the query of an example's URL. */
function queryNames(url: string): readonly string[] {
  return readQuery(splitQuery(url).query).map(({ name }) => foldName(name));
}

/** `ticketId` and `id`, `ticket` and `ticket-name` */
function sharesWord(name: string, other: string): boolean {
  const words = new Set(wordsIn(name));
  return wordsIn(other).some((word) => words.has(word));
}

function wordsIn(name: string): readonly string[] {
  return name
    .split(/[^A-Za-z0-9]+|(?<=[a-z0-9])(?=[A-Z])/)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== "");
}
