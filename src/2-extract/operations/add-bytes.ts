import { isJsonType } from "../../dialect/headers.ts";
import { asksForRawValue, namesBytes } from "../../dialect/routes/last-segments.ts";
import type { ExampleFacts, MessageFacts, ResponseFacts, RouteFacts } from "../../model/facts.ts";
import type { HttpMethod } from "../../model/operations.ts";
import type { ExtractContext } from "../context.ts";
import { isStream, stream } from "../text/type-expressions.ts";
import { contentTypeOf } from "./content-type-of.ts";
import { matchedRequests } from "./example-urls.ts";
import { isSuccess } from "./statuses.ts";

/** What tells which routes of one method give bytes. */
interface ByteWitnesses {
  readonly method: HttpMethod;
  readonly routes: readonly RouteFacts[];
  /** The page documents GET, which the sentence may be about where this is another method. */
  readonly reads: boolean;
  readonly examples: readonly ExampleFacts[];
}

/**
 * Bytes among the answers of an operation whose routes lead to a thing and to its content. The sentence may speak of
 * the thing alone: `GET /tickets/{id}` and `GET /tickets/{id}/$value`.
 */
export function addBytes(
  responses: readonly ResponseFacts[],
  { method, routes, reads, examples }: ByteWitnesses,
  context: ExtractContext,
): readonly ResponseFacts[] {
  if (method !== "GET") return reads ? withoutBytes(responses) : responses;
  if (responses.length === 0) return responses;
  const raw = routes.filter(({ path }) => asksForRawValue(path));
  if (raw.length === routes.length) return responses.map((response) => withoutType(response, context));
  if (raw.length > 0 && !responses.some(isBytes)) return withBytes(responses, statusOfContent(responses));
  return addShown(responses, routes, examples, context);
}

/** "or a stream of bytes" is said of what is read. */
function withoutBytes(responses: readonly ResponseFacts[]): readonly ResponseFacts[] {
  const isInstead = (one: ResponseFacts) =>
    isBytes(one) && responses.some((other) => other.status === one.status && !isBytes(other));
  return responses.filter((response) => !isInstead(response));
}

/** What a raw value is of is known, but not how it is written. */
function withoutType(response: ResponseFacts, { report }: ExtractContext): ResponseFacts {
  const { type, typeSource } = response;
  if (type === undefined || isBytes(response)) return response;
  report("extract/raw-value", typeSource, { name: "name" in type ? type.name : "object" });
  return asBytes(response);
}

/** A route to a thing and its content: the example, or else nobody, says that the content is bytes. */
function addShown(
  responses: readonly ResponseFacts[],
  routes: readonly RouteFacts[],
  examples: readonly ExampleFacts[],
  { report }: ExtractContext,
): readonly ResponseFacts[] {
  const further = routes.filter((route) => continuesAnother(route, routes));
  if (responses.some(isBytes)) return responses;
  const bytes = bytesShown(further, examples);
  if (bytes !== undefined) return withBytes(responses, bytes.status);
  for (const route of further) {
    if (namesBytes(route.path) && shownBy([route], examples).length === 0) {
      report("extract/unsaid-content", route.source, { path: route.path });
    }
  }
  return responses;
}

/** An answer of success in bytes, with which an example shows one of these routes. */
export function bytesShown(
  routes: readonly RouteFacts[],
  examples: readonly ExampleFacts[],
): MessageFacts | undefined {
  return shownBy(routes, examples).find(showsBytes);
}

function shownBy(routes: readonly RouteFacts[], examples: readonly ExampleFacts[]): readonly MessageFacts[] {
  const requests = matchedRequests(routes, examples);
  return examples.flatMap(({ request, response }) =>
    request && response && requests.has(request) && isSuccess(response.status) ? [response] : [],
  );
}

/** `/tickets/{id}/content` beside `/tickets/{id}`; what begins with a dollar sign has a meaning of its own. */
export function continuesAnother({ path }: RouteFacts, routes: readonly RouteFacts[]): boolean {
  const [, start, end = ""] = /^(.*)\/([^/]*)$/.exec(path) ?? [];
  return /^\w+$/.test(end) && routes.some((other) => other.path === start);
}

function showsBytes(message: MessageFacts): boolean {
  if ((message.status ?? 0) >= 300) return true;
  const contentType = contentTypeOf(message);
  if (contentType !== undefined) return !isJsonType(contentType);
  return message.json === undefined && (message.text ?? "") !== "";
}

/** The status with which the page says that something comes. */
function statusOfContent(responses: readonly ResponseFacts[]): number | undefined {
  return responses.find(({ status, type }) => type !== undefined && status < 300)?.status;
}

function withBytes(
  responses: readonly ResponseFacts[],
  status: number | undefined,
): readonly ResponseFacts[] {
  const alike = responses.find((response) => response.status === status) ?? responses[0];
  return alike === undefined || status === undefined
    ? responses
    : [...responses, asBytes({ ...alike, status })];
}

function asBytes({ contentType: _, ...response }: ResponseFacts): ResponseFacts {
  return { ...response, type: stream, collection: false, enveloped: false };
}

/** Whether an answer is bytes. */
export function isBytes({ type }: ResponseFacts): boolean {
  return isStream(type);
}
