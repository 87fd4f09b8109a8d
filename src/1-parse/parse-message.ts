import { matchHeaderLine, matchRequestLine, matchStatusLine } from "../dialect/http.ts";
import type { CodeLine, HttpBody, HttpMessage } from "../model/page.ts";
import { looksLikeJson, parseJson } from "./parse-json.ts";
import type { SourceText } from "./source-text.ts";

/**
 * Reads the lines of a fence as an HTTP message (RFC 9112, as loosely as pages write it): a request or status line,
 * headers, a blank line, a body. The blank line may be missing before a body, and may stand before the headers.
 * Lines that begin otherwise give `undefined`.
 */
export function parseMessage(lines: readonly CodeLine[], source: SourceText): HttpMessage | undefined {
  let at = lines.findIndex((line) => line.text !== "");
  const first = lines[at];
  const start = first && parseStart(first, source);
  if (start === undefined) return undefined;
  at++;
  if (lines[at]?.text === "" && lines[at + 1] && matchHeaderLine(lines[at + 1]?.text ?? "")) at++;
  const headers: HttpMessage["headers"][number][] = [];
  for (; at < lines.length; at++) {
    const line = lines[at];
    const header = line && matchHeaderLine(line.text);
    if (line === undefined || header === undefined) break;
    headers.push({ ...header, source: line.source });
  }
  const body = parseBody(lines.slice(at), source);
  return { start, headers, ...(body && { body }) };
}

function parseStart(line: CodeLine, source: SourceText): HttpMessage["start"] | undefined {
  const status = matchStatusLine(line.text);
  if (status !== undefined) return { kind: "status", status, source: line.source };
  const request = matchRequestLine(line.text);
  if (request === undefined) return undefined;
  const from = line.source.start.offset + line.text.indexOf(request.url, request.method.length);
  return { kind: "request", ...request, urlSource: source.span(from, from + request.url.length) };
}

function parseBody(lines: readonly CodeLine[], source: SourceText): HttpBody | undefined {
  const first = lines.find((line) => line.text !== "");
  const last = lines.findLast((line) => line.text !== "");
  if (first === undefined || last === undefined) return undefined;
  const start = first.source.start.offset;
  const end = last.source.end.offset;
  const text = source.text.slice(start, end);
  return {
    text,
    ...(looksLikeJson(text) && { json: parseJson(source, start, end) }),
    source: source.span(start, end),
  };
}
