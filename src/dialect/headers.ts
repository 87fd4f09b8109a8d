import { isRequiredRemark, splitNameRemark } from "./names.ts";

/** Headers that the client writes by itself: no operation needs a parameter for them. */
const clientHeaders: ReadonlySet<string> = new Set([
  "accept",
  "authorization",
  "content-length",
  "content-type",
  "host",
]);

/** Whether the client writes a header by itself. */
export function isClientHeader(name: string): boolean {
  return clientHeaders.has(name.toLowerCase());
}

/** Headers that answers alone have (RFC 9110, 6585, 8288, 8594), and what services call such headers of their own. */
const answerHeaders =
  /^(?:accept-ranges|age|allow|content-disposition|deprecation|etag|last-modified|link|location|retry-after|server|set-cookie|sunset|vary|www-authenticate|(?:x-)?rate-?limit(?:-[\w-]+)?|x-(?:next-page|page|per-page|prev-page|runtime|total|total-count|total-pages))$/i;

/** Whether only an answer can have a header. */
export function isAnswerHeader(name: string): boolean {
  return answerHeaders.test(name);
}

const requestHeaders =
  /^(?:accept(?:-charset|-encoding|-language)?|authorization|cookie|expect|host|if-[\w-]+|origin|prefer|range|referer|user-agent|x-api-key)$/i;

/** Whether only a request can have a header. */
export function isRequestHeader(name: string): boolean {
  return requestHeaders.test(name);
}

const answersHaveHeaders =
  /\bresponses? (?:also )?(?:has|have|contains?|includes?|carr(?:y|ies))\b|\b(?:is|are) (?:returned|sent back)\b|\b(?:in|with|on) (?:all|each|every|the) responses?\b|\b(?:returns|sends back) (?:\w+ ){0,3}headers?\b|\bresponse headers?\b/i;

/** Whether a text below "Headers" is about those of answers: "Each response has these headers." */
export function saysAnswerHeaders(text: string): boolean {
  const isSent = /\b(?:send|provide|supply|set|pass|specify)\b|\b(?:request|requests) headers?\b/i.test(text);
  return !isSent && answersHaveHeaders.test(text);
}

/** Whether a header, or the row of one, is `Content-Type`. */
export function isContentTypeHeader(name: string): boolean {
  return name.trim().toLowerCase() === "content-type";
}

/** The media type in the value of `Content-Type`, without parameters and in lower case. */
export function mediaTypeOf(value: string): string {
  return value.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** `application/json`, `application/problem+json` */
export function isJsonType(mediaType: string): boolean {
  return /\bjson\b/.test(mediaType);
}

/** `image/jpeg`: bytes for a program that reads JSON. What is no media type, a placeholder say, tells nothing. */
export function isBinaryType(mediaType: string): boolean {
  return /^[\w.+-]+\/[\w.+-]+$/.test(mediaType) && !isJsonType(mediaType);
}

/** Whether a text is one media type or several, and nothing else: `application/json`. */
export function listsMediaTypes(text: string): boolean {
  return /^[\w.+*-]+\/[\w.+*-]+(?:[,;] ?[\w.+*-]+(?:[/=][\w.+*-]+)?)*$/.test(text.trim());
}

/** The media types in a text, in lower case and without parameters: `image/jpeg` of "image/jpeg; q=1. Required." */
export function mediaTypesIn(text: string): readonly string[] {
  const types = text
    .toLowerCase()
    .match(/(?<![\w./-])(?:application|audio|image|message|multipart|text|video)\/[\w+-]+(?:\.[\w+-]+)*/g);
  return types ?? [];
}

/** The label of a row that belongs to the table of permissions above. */
const permissionLabel = /^(?:application|delegated)$|^delegated \(/i;

/** What the name cell of a header says. */
interface HeaderName {
  readonly name: string;
  readonly preference?: string;
  readonly required?: true;
}

/** Reads the name cell of a header table: `If-Match`, `Prefer: example.timezone`, `Acts-As (required)`. */
export function matchHeaderName(text: string): HeaderName | undefined {
  if (permissionLabel.test(text.trim())) return undefined;
  const { rest, remark } = splitNameRemark(text);
  const [, name, preference] = /^"?([A-Za-z][A-Za-z0-9-]*)"?\s*(?::\s*(\S.*)?)?$/.exec(rest.trim()) ?? [];
  if (name === undefined) return undefined;
  return { name, ...(preference && { preference }), ...(isRequiredRemark(remark) && { required: true }) };
}

/** What a cell says of a header. A column of types says nothing more: every header is a string. */
export function withoutHeaderType(cell: string): string {
  return cell.replace(/^string(?:$|\.\s*)/i, "");
}

/** What the values of some headers look like (RFC 9110); what braces or angle brackets hold is a placeholder. */
const valuePatterns: ReadonlyMap<string, RegExp> = new Map([
  ["content-length", /^\d+$/],
  ["content-type", /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(?:[;,]|$)/],
]);

/** Whether a header can have a value: `Content-Length: sixty` cannot be. */
export function isPossibleValue(name: string, value: string): boolean {
  const pattern = valuePatterns.get(name.toLowerCase());
  return pattern === undefined || pattern.test(value) || /[{<]/.test(value);
}
