import type { ModelDocument } from "../../src/model/api-model.ts";
import type { Operation, Route } from "../../src/model/operations.ts";
import { callRoute, keysOf, sampleQuery, sampleValue } from "./call-route.ts";
import type { RequestFunctions } from "./load-functions.ts";
import { matchPath } from "./match-path.ts";
import type { RequestLine } from "./scan-request-lines.ts";

export interface CallOutcome {
  /** Routes that were called. */
  readonly routes: number;
  readonly failures: readonly string[];
}

/** Calls every function once for each of its routes, and compares what is sent with the line that documents it. */
export async function callRoutes(
  { operations }: ModelDocument,
  functions: RequestFunctions,
  lines: readonly RequestLine[],
): Promise<CallOutcome> {
  const linesByPlace = new Map(lines.map((line) => [`${line.page}:${line.line}`, line]));
  const failures: string[] = [];
  let routes = 0;
  for (const operation of operations) {
    for (const route of operation.routes) {
      routes++;
      const place = `${route.source.path}:${route.source.start.line}`;
      const problems = await check(operation, route, linesByPlace.get(place), functions);
      failures.push(...problems.map((problem) => `${operation.name} (${place}): ${problem}`));
    }
  }
  return { routes, failures };
}

async function check(
  operation: Operation,
  route: Route,
  line: RequestLine | undefined,
  { createClient, get }: RequestFunctions,
): Promise<string[]> {
  const call = get(operation.name);
  if (call === undefined) return ["the client does not export it"];
  if (line === undefined) return ["the page has no request line there"];
  try {
    const sent = await callRoute(call, createClient, operation, route);
    const path = matchPath(
      line.target,
      sent.segments,
      keysOf(route).map((_, place) => sampleValue(place)),
    );
    const hasBody = operation.body !== undefined;
    return [
      ...(sent.method === line.method ? [] : [`sent ${sent.method} for ${line.method}`]),
      ...(path === undefined ? [] : [path]),
      ...(sent.hasBody === hasBody ? [] : [`sent ${sent.hasBody ? "a" : "no"} body`]),
      ...checkQuery(operation, line, sent.query),
    ];
  } catch (error) {
    return [String(error)];
  }
}

/** Every parameter arrives, and the function takes those that the line shows. */
function checkQuery(
  { query }: Operation,
  { target }: RequestLine,
  sent: ReadonlyMap<string, string>,
): string[] {
  const names = query.map(({ name }) => name);
  const lost = names.filter((name) => sent.get(name) !== sampleQuery(name));
  const unknown = queryNames(target).filter((name) => !names.includes(name));
  return [
    ...lost.map((name) => `the query parameter ${name} was not sent`),
    ...unknown.map((name) => `the line shows the query parameter ${name}, which the function does not take`),
  ];
}

function queryNames(target: string): string[] {
  const [, query = ""] = target.split("?");
  return query.split("&").flatMap((part) => /^(\$?[\w-]+)=/.exec(part)?.[1] ?? []);
}
