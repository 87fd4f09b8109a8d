import { saysDiffering, titlesCollection } from "../dialect/response-phrases.ts";
import { matchType } from "../dialect/type-constructs.ts";
import type { ExampleFacts, JsonNode, MessageFacts, ResponseFacts } from "../model/facts.ts";
import type { HttpMethod } from "../model/operations.ts";
import type { SourceSpan } from "../model/source.ts";
import type { TypeExpr } from "../model/types.ts";
import { checkResponses } from "./check-responses.ts";
import { contentTypeOf } from "./content-type-of.ts";
import type { ExtractContext } from "./context.ts";
import type { PlacedSection } from "./placed-sections.ts";
import { type ResponseSentence, readResponseSentence } from "./read-response-sentence.ts";
import { readStatusTable } from "./read-status-table.ts";
import { type ResultObject, withResultObject } from "./result-object.ts";
import { isBodiless, isSuccess } from "./statuses.ts";
import { anyJson, elementOf, isStream, stream } from "./type-expressions.ts";

/** What tells of the responses of one method beside the Response section and the examples. */
interface ResponseWitnesses {
  readonly method: HttpMethod;
  readonly object: ResultObject | undefined;
  readonly fallback: SourceSpan;
}

/**
 * The documented success responses. The sentence, the annotation and the example are three witnesses: the status and
 * the type are the sentence's first; whether the result is a collection is what most of them say.
 */
export function extractResponses(
  sections: readonly PlacedSection[],
  examples: readonly ExampleFacts[],
  { method, object, fallback }: ResponseWitnesses,
  context: ExtractContext,
): ResponseFacts[] {
  const sentences = responseSentences(sections, context);
  const messages = examples.flatMap(({ response }) => (response ? [response] : []));
  const compared = examples.flatMap(({ response, elsewhere }) => (response && !elsewhere ? [response] : []));
  checkResponses(sentences, compared, context);
  const isList = titlesCollection(context.page.title?.text ?? "");
  const responses = new Map<string, ResponseFacts>();
  for (const { status, sentence } of statusesOf(sentences, messages)) {
    const weighed = weigh(status, sentence, { messages, isList, fallback });
    const isUnread = weighed.type === undefined && bringsSomething(status, sentence, method);
    const response =
      withResultObject(weighed, sentence, object) ??
      (isUnread ? unread(weighed, sentence, context) : weighed);
    // Two sentences may give one status for two results, such as the bytes of a photo and what is known of it.
    const result = JSON.stringify([status, response.collection, response.type]);
    if (!responses.has(result)) responses.set(result, response);
  }
  return [...responses.values()];
}

/** What is read brings something even where nobody says what; of other methods their sentences have to say it. */
function bringsSomething(
  status: number,
  sentence: ResponseSentence | undefined,
  method: HttpMethod,
): boolean {
  if (status < 200 || status > 203 || sentence?.noContent === true) return false;
  return sentence?.body === true || (method === "GET" && status === 200);
}

/** Something comes back that the page does not name: JSON of no declared shape. */
function unread(
  response: ResponseFacts,
  sentence: ResponseSentence | undefined,
  { report }: ExtractContext,
): ResponseFacts {
  report("extract/unread-result", response.source, undefined);
  return { ...response, type: anyJson, collection: sentence?.collection ?? false };
}

/** The sentence of each Response section that says what comes back. */
function responseSentences(sections: readonly PlacedSection[], context: ExtractContext): ResponseSentence[] {
  return sections
    .filter(({ effectiveRole, roles }) => effectiveRole === "response" && !roles.includes("example"))
    .filter(({ roles }) => !roles.includes("request"))
    .flatMap((placed) => {
      const blocks = placed.prose.filter(({ node }) => node.type === "paragraph" || node.type === "list");
      const read = blocks.map((block) => readResponseSentence(block, context));
      const found =
        read.find(({ statuses }) => statuses.length > 0) ??
        read.find(({ returns, type }) => returns && type !== undefined) ??
        read.find(({ returns }) => returns);
      if (found === undefined || found.type === undefined) {
        const listed = readStatusTable(placed, context);
        if (listed.length > 0 || found === undefined) return listed;
      }
      // Below another heading, "Items" say, a sentence without a code speaks of a part of what comes back.
      if (placed.role !== "response" && found.statuses.length === 0) return [];
      const typed = withTypeNearby(found, read);
      const differing = blocks.some(({ text }) => saysDiffering(text));
      return [typed, ...alternativesTo(found, read)].map((one) => ({
        ...one,
        settled: one.settled && !differing,
      }));
    });
}

/**
 * Later paragraphs with other codes of success, "If the ticket exists, this method returns `204 No Content`", or with
 * bytes under the same code, "If asking for the content, it returns the bytes of the file". One sentence may name both.
 */
function alternativesTo(found: ResponseSentence, read: readonly ResponseSentence[]): ResponseSentence[] {
  const own = found.bytesToo ? [{ ...found, type: stream, collection: false }] : [];
  const further = read.slice(read.indexOf(found) + 1).flatMap((later) => {
    const { statuses, returns } = later;
    if (!returns) return [];
    const isOther = isNamed(found) ? isStream(later.type) : isStream(found.type) && isNamed(later);
    if (statuses.length === 0) return isOther ? [{ ...later, statuses: found.statuses }] : [];
    const isNew = (status: number) => isSuccess(status) && (isOther || !found.statuses.includes(status));
    return statuses.every(isNew) ? [later] : [];
  });
  return [...own, ...further];
}

function isNamed({ type }: ResponseSentence): boolean {
  return type?.kind === "name";
}

/**
 * The code may stand in one paragraph and the type in the next, "The response body contains a [ticket](…)", or in the
 * one before: "This method returns a [ticket](…). ¶ The code is `201 Created` if it is new, otherwise `200 OK`."
 */
function withTypeNearby(found: ResponseSentence, read: readonly ResponseSentence[]): ResponseSentence {
  const isSilent = found.type === undefined && !found.noContent && found.bareType === undefined;
  const at = read.indexOf(found);
  const near = [read[at + 1], read[at - 1]];
  const typed = near.find((one) => one?.type !== undefined && one.containsType && one.statuses.length === 0);
  if (!isSilent || typed?.type === undefined) return found;
  return {
    ...found,
    type: typed.type,
    typeSource: typed.typeSource,
    collection: typed.collection,
    settled: true,
  };
}

/** The statuses that sentences name, else those that examples show; what follows a redirect is a response too. */
function statusesOf(
  sentences: readonly ResponseSentence[],
  messages: readonly MessageFacts[],
): { status: number; sentence?: ResponseSentence }[] {
  const unique = sentences.flatMap((sentence) =>
    [...new Set(sentence.statuses.filter(isSuccess))].map((status) => ({ status, sentence })),
  );
  const shown = [...new Set(messages.flatMap(({ status }) => (isSuccess(status) ? [status] : [])))];
  if (unique.length === 0) {
    const [sentence] = sentences;
    // "This method returns a ticket": what succeeds and brings something, or says that it does not, is `200 OK`.
    const isShown = messages.some(({ status, json }) => status === undefined && json !== undefined);
    if (shown.length === 0 && (isShown || sentence?.type !== undefined || sentence?.noContent))
      return [{ status: 200, ...(sentence && { sentence }) }];
    return shown.map((status) => ({ status, ...(sentence && { sentence }) }));
  }
  const onlyRedirects = unique.every(({ status }) => status >= 300);
  return onlyRedirects
    ? [...unique, ...shown.filter((status) => status < 300).map((status) => ({ status }))]
    : unique;
}

interface Witnesses {
  readonly messages: readonly MessageFacts[];
  readonly isList: boolean;
  readonly fallback: SourceSpan;
}

function weigh(status: number, sentence: ResponseSentence | undefined, witnesses: Witnesses): ResponseFacts {
  const messages = witnesses.messages.filter((one) => one.status === status);
  const message = messageOf(messages, sentence) ?? witnesses.messages.find((one) => one.status === undefined);
  const contentType = contentTypeOf(message);
  const source = sentence?.source ?? message?.source ?? witnesses.fallback;
  const none: ResponseFacts = {
    status,
    stated: sentence?.settled === true,
    collection: false,
    enveloped: false,
    description: sentence?.description ?? "",
    source,
    typeSource: sentence?.type ? sentence.typeSource : (message?.annotatedType?.source ?? source),
    ...(contentType !== undefined && { contentType }),
  };
  if (isBodiless(status)) return none;
  if (status >= 300) return { ...none, type: stream };
  const hasBody = message?.json !== undefined || (message?.text ?? "") !== "";
  // A type beside 202 may be that of what the `Location` header leads to; the example tells, else the words.
  const isBehind = message !== undefined || sentence?.behindLocation === true;
  const silent =
    sentence?.noContent === true || (status === 202 && (sentence?.type === undefined || isBehind));
  if (silent && !hasBody) return none;
  const type = sentence?.type ?? annotatedTypes(messages) ?? sentence?.bareType;
  if (type === undefined) return untyped(none, message);
  if (isStream(type)) return { ...none, type };
  const collection = isCollection(sentence, message, witnesses.isList);
  const enveloped =
    !collection && (type.kind === "scalar" ? !isBareScalar(message) : isScalarEnvelope(message?.json));
  return { ...none, type, collection, enveloped };
}

/** Of several examples with one status, such as a file and JSON, one that has the body the sentence speaks of. */
function messageOf(
  messages: readonly MessageFacts[],
  sentence: ResponseSentence | undefined,
): MessageFacts | undefined {
  const fitting =
    sentence?.type?.kind === "name" ? messages.find(({ json }) => json !== undefined) : undefined;
  return fitting ?? messages[0];
}

/** A body that nobody names: JSON of no declared shape, or bytes. */
function untyped(none: ResponseFacts, message: MessageFacts | undefined): ResponseFacts {
  if (message?.json) {
    const collection = odataValue(message.json)?.kind === "array";
    return { ...none, type: anyJson, collection };
  }
  if (message?.text) return { ...none, type: stream };
  return none;
}

/** The types that the annotations of the examples name: alternatives where they differ. */
function annotatedTypes(messages: readonly MessageFacts[]): TypeExpr | undefined {
  const types = new Map<string, TypeExpr>();
  for (const { annotatedType } of messages) {
    const type = annotatedType && matchType({ text: annotatedType.name.trim(), links: [] });
    const element = type && elementOf(type);
    if (element && annotatedType && !types.has(annotatedType.name)) types.set(annotatedType.name, element);
  }
  const [first, ...others] = [...types.values()];
  if (first === undefined || others.length === 0) return first;
  return { kind: "union", members: [first, ...others] };
}

/** Most of the witnesses decide; where they are split evenly, the example does. */
function isCollection(
  sentence: ResponseSentence | undefined,
  message: MessageFacts | undefined,
  isList: boolean,
): boolean {
  const stated = sentence?.collection ?? false;
  const annotated = message?.annotatedCollection;
  if (message?.json === undefined) return stated || annotated === true;
  const shown = odataValue(message.json)?.kind === "array";
  const votes = [
    stated,
    shown,
    ...(annotated === undefined ? [] : [annotated]),
    ...(isList ? [true] : []),
    // An answer that a service really gave, not one that somebody wrote, tells of itself that it is a collection.
    ...(shown && isMarkedCollection(message.json) ? [true] : []),
  ];
  const inFavour = votes.filter(Boolean).length;
  return inFavour * 2 === votes.length ? shown : inFavour * 2 > votes.length;
}

/** `"@odata.context": "…$metadata#Collection(…)"`, `"@odata.nextLink"` and `"@odata.count"` stand in collections alone. */
function isMarkedCollection(json: JsonNode): boolean {
  return (
    json.kind === "object" &&
    json.members.some(
      ({ key, value }) =>
        /^@odata\.(?:nextLink|deltaLink|count)$/i.test(key) ||
        (key === "@odata.context" && value.kind === "string" && /#Collection\(/i.test(value.value)),
    )
  );
}

function odataValue(json: JsonNode | undefined): JsonNode | undefined {
  return json?.kind === "object" ? json.members.find(({ key }) => key === "value")?.value : undefined;
}

/** `{ "value": "open" }` and nothing else but annotations: what stands in it is no object, whatever it is called. */
function isScalarEnvelope(json: JsonNode | undefined): boolean {
  if (json?.kind !== "object" || !json.members.every(({ key }) => key === "value" || key.startsWith("@")))
    return false;
  const kind = odataValue(json)?.kind;
  return kind === "string" || kind === "number" || kind === "boolean";
}

/** A number or a text that stands alone, without OData's `{ "value": … }` around it. */
function isBareScalar(message: MessageFacts | undefined): boolean {
  return message !== undefined && message.json === undefined && message.text !== undefined;
}
