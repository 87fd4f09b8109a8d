import { matchRequestLine, matchStatusLine } from "./http.ts";

/** Languages of fences that hold HTTP messages; many fences carry no language at all. */
const httpLanguages: ReadonlySet<string> = new Set([
  "",
  "http",
  "httprequest",
  "httpresponse",
  "https",
  "msgraph-interactive",
  "rest",
]);

/** Languages of fences that may hold a message, too, and are named after its body or after nothing: the first line tells. */
const otherLanguages: ReadonlySet<string> = new Set([
  "bash",
  "console",
  "json",
  "output",
  "plaintext",
  "sh",
  "shell",
  "syntax",
  "text",
  "txt",
  "url",
]);

/**
 * Whether a fence holds an HTTP message or request lines. `info` is what stands behind its backticks, of which the first
 * word is the language: `http title="List"`, `{.http}`, `http {1,3}`.
 */
export function holdsHttp(info: string, firstLine: string): boolean {
  const language = /[a-z][\w-]*/.exec(info.toLowerCase())?.[0] ?? "";
  return httpLanguages.has(language) || (otherLanguages.has(language) && beginsMessage(firstLine));
}

/** A line that is the first of a message and nothing else: `GET /tickets`, `HTTP/1.1 200 OK`. */
function beginsMessage(line: string): boolean {
  const request = matchRequestLine(line);
  return request === undefined ? matchStatusLine(line) !== undefined : request.url.includes("/");
}
