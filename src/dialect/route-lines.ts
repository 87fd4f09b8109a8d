import type { HttpMethod } from "../model/operations.ts";
import { normalizeText } from "./characters.ts";

const methodLabel = /^(?:http )?(?:method|verb) ?: ?(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)(?= |$)/i;
const urlLabel =
  /^(?:api )?(?:endpoint|path|route|uri|url) ?: ?(?:(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) )?(\/\S*)/i;
const nextLabel =
  /(?<!\b(?:api|http)) (?=(?:http )?(?:method|verb) ?:|(?:api )?(?:endpoint|path|route|uri|url) ?:)/i;
const headings: ReadonlySet<string> = new Set([
  "api endpoint",
  "api uri",
  "api url",
  "endpoint",
  "http method and path",
  "http method and url",
  "method and endpoint",
  "method and path",
  "method and url",
  "path",
  "request endpoint",
  "request path",
  "request line",
  "resource path",
  "resource uri",
  "resource url",
  "rest api",
  "rest endpoint",
  "route",
  "syntax",
  "uri",
  "url",
]);

/** What labels in a text say of a request; each may stand on a line of its own. */
export interface RouteLine {
  readonly method?: HttpMethod;
  readonly url?: string;
}

/** `Endpoint: POST /tickets`, `URL : /tickets`, `Method: POST`; `undefined` where the text begins otherwise. */
export function matchRouteLine(text: string): RouteLine | undefined {
  let [method, url]: [string | undefined, string | undefined] = [undefined, undefined];
  for (const part of normalizeText(text).split(nextLabel)) {
    const named = urlLabel.exec(part);
    method ??= methodLabel.exec(part)?.[1] ?? named?.[1];
    url ??= named?.[2];
    if (method === undefined && url === undefined) return undefined;
  }
  return {
    ...(method !== undefined && { method: method.toUpperCase() as HttpMethod }),
    ...(url !== undefined && { url }),
  };
}

/** A heading below which nothing but the request stands: `#### URL`. */
export function titlesRequestLine(heading: string): boolean {
  return headings.has(normalizeText(heading).toLowerCase().replace(/ ?:$/, ""));
}
