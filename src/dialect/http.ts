import type { HttpMethod } from "../model/operations.ts";
import { isPath, isPathWithoutSlash, namesRoute, withBraces } from "./urls.ts";

/** `GET /widgets/{id}`: the URL may hold spaces, so it ends with the line. A trailing `HTTP/1.1` is not part of it. */
const requestLine = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(?::?\s+(?=\/)|\s+)(\S.*)$/;
/** `Delete /widgets/{id}`: only what follows tells that this is no prose. */
const looseRequestLine = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+((?:\/|https?:\/\/)\S.*)$/i;
const protocolSuffix = /(?<!\s)\s+HTTP\/\d(?:\.\d)?$/;
const statusLine = /^HTTP(?:\/\d(?:\.\d)?)?\s+(\d{3})\b/;
const headerLine = /^([A-Za-z][A-Za-z0-9-]*)\s*:(.*)$/;

/** The method and the URL that a line names. */
export interface WrittenRequest {
  readonly method: HttpMethod;
  readonly url: string;
}

/** The method and the URL of a request line: `GET /tickets HTTP/1.1`. */
export function matchRequestLine(line: string): WrittenRequest | undefined {
  const match = requestLine.exec(line) ?? looseRequestLine.exec(line);
  if (match === null) return undefined;
  return {
    method: match[1]?.toUpperCase() as HttpMethod,
    url: withBraces((match[2] ?? "").replace(protocolSuffix, "").trimEnd()),
  };
}

/** A request line whose URL is a path alone: `GET /tickets`, `GET tickets/{id}`. */
export function isPathRequest(line: string): boolean {
  return isPath(matchRequestLine(line)?.url ?? "");
}

/** A request line that names a route: `GET /tickets`, `GET tickets/{id}`, `GET https://desk.example/tickets/{id}`. */
export function isRouteRequest(line: string): boolean {
  return namesRoute(matchRequestLine(line)?.url ?? "");
}

/** A line that only stands between two requests: `or`. */
export function isWordBetweenRoutes(line: string): boolean {
  return /^or$/i.test(line);
}

/** Whether requests of a method have a body as a rule. */
export function sendsBody(method: HttpMethod): boolean {
  return method === "PATCH" || method === "POST" || method === "PUT";
}

/** What stands between a title and its request, in the bracket or behind the mark that parts them. */
const titledRequest =
  /^(\S.*?)(?: [-–—|%] | ?[:([] ?| )((?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \/[^\s)\]]*)[)\]]?$/;

/** `GET (/tickets/item({id}))`: the path in brackets of its own. */
const bracketedRequest = /^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) ?\( ?(\/\S*?) ?\)$/;

/** The request line that a heading is or ends with: `List the tickets: GET /tickets`, `List tickets (GET /tickets)`. */
export function matchTitledRequest(
  heading: string,
): { readonly title?: string; readonly request: string } | undefined {
  const [, method, path] = bracketedRequest.exec(heading) ?? [];
  if (path !== undefined) return { request: `${method} ${path}` };
  const url = matchRequestLine(heading)?.url ?? "";
  // Without its slash a path could be words of a title.
  if (namesRoute(url) && !isPathWithoutSlash(url)) return { request: heading };
  const [, title, request] = titledRequest.exec(heading) ?? [];
  return title === undefined || request === undefined ? undefined : { title, request };
}

/** The method in a sentence above an address: "Send a `POST` request to:" */
export function matchRequestSentence(text: string): HttpMethod | undefined {
  const method =
    /\b(?:issue|make|send|submit) an? (?:HTTPS? )?`?(GET|POST|PUT|PATCH|DELETE|HEAD)`? request to\b[^.:]{0,80}:$/i.exec(
      text.trim(),
    )?.[1];
  return method?.toUpperCase() as HttpMethod | undefined;
}

/** The methods that a heading names in capitals, as requests do: `PATCH`, `Properties of POST and PUT`. */
export function methodsIn(heading: string): HttpMethod[] {
  return (
    heading.match(/\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/g)?.map((method) => method as HttpMethod) ??
    []
  );
}

/** The status of a status line: `HTTP/1.1 200 OK`. */
export function matchStatusLine(line: string): number | undefined {
  const match = statusLine.exec(line);
  return match === null ? undefined : Number(match[1]);
}

/** The name and the value of a header: `Content-Type: application/json`. */
export function matchHeaderLine(line: string): { name: string; value: string } | undefined {
  const match = headerLine.exec(line);
  // `POST: /tickets` is a request line.
  return match === null || requestLine.test(line)
    ? undefined
    : { name: match[1] ?? "", value: (match[2] ?? "").trim() };
}
