import { normalizeText } from "./characters.ts";

/** Where a row of parameters says that it is sent; `url` leaves open where in it. */
export type StatedPlace = "body" | "header" | "path" | "query" | "url";

const places: ReadonlyMap<string, StatedPlace> = new Map<string, StatedPlace>([
  ["body", "body"],
  ["form", "body"],
  ["form data", "body"],
  ["formdata", "body"],
  ["json body", "body"],
  ["payload", "body"],
  ["request body", "body"],
  ["header", "header"],
  ["headers", "header"],
  ["http header", "header"],
  ["request header", "header"],
  ["request headers", "header"],
  ["path", "path"],
  ["path parameter", "path"],
  ["path parameters", "path"],
  ["url path", "path"],
  ["query", "query"],
  ["query parameter", "query"],
  ["query parameters", "query"],
  ["query string", "query"],
  ["querystring", "query"],
  ["url query", "query"],
  ["uri", "url"],
  ["uri parameters", "url"],
  ["url", "url"],
  ["url parameters", "url"],
]);

/** What is longer, such as a description, names no place. */
const longestPlace = 40;

/** The place that a cell names and nothing else: `Path`, `In query`, `Request body`. */
export function matchStatedPlace(text: string): StatedPlace | undefined {
  if (text.length > longestPlace) return undefined;
  return places.get(
    normalizeText(text)
      .toLowerCase()
      .replace(/^in (?:the )?/, ""),
  );
}

/** Whether the description of a parameter puts it into the query: "Specified as part of the URL as a query parameter." */
export function saysInQuery(description: string): boolean {
  return /\b(?:as|in|using|via|with)(?: an?| the)? (?:url )?query[ -](?:string )?(?:parameter|string)\b|\b(?:given|passed|provided|sent|specified) in the query\b/i.test(
    description,
  );
}

/** The heading below which pages list what is sent there. */
export const placeHeadings: Readonly<Record<StatedPlace, string>> = {
  body: "Request body",
  header: "Request headers",
  path: "Path parameters",
  query: "Query parameters",
  url: "URI parameters",
};
