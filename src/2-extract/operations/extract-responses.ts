import { isBinaryType } from "../../dialect/headers.ts";
import { titlesCollection } from "../../dialect/response-phrases.ts";
import type { ExampleFacts, MessageFacts, ResponseFacts, RouteFacts } from "../../model/facts.ts";
import type { HttpMethod } from "../../model/operations.ts";
import type { SourceSpan } from "../../model/source.ts";
import { checkResponses } from "../checks/check-responses.ts";
import type { ExtractContext } from "../context.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { titleText } from "../page/title-text.ts";
import { anyJson, elementOf, stream } from "../text/type-expressions.ts";
import { contentTypeOf } from "./content-type-of.ts";
import { asksForCountAlone, countAnswer } from "./count-answers.ts";
import type { ResponseSentence } from "./read-response-sentence.ts";
import { responseSentences } from "./response-sentences.ts";
import { type ResultObject, withResultObject } from "./result-object.ts";
import { isSuccess } from "./statuses.ts";
import { weighResponse } from "./weigh-response.ts";

/** What tells of the responses of one method beside the Response section and the examples. */
interface ResponseWitnesses {
  readonly method: HttpMethod;
  readonly routes: readonly RouteFacts[];
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
  { method, routes, object, fallback }: ResponseWitnesses,
  context: ExtractContext,
): ResponseFacts[] {
  const sentences = responseSentences(sections, context);
  const messages = examples.flatMap(({ response }) => (response ? [response] : []));
  const compared = examples.flatMap(({ response, elsewhere }) => (response && !elsewhere ? [response] : []));
  checkResponses(sentences, compared, routes, context);
  if (asksForCountAlone(method, routes, examples))
    return [countAnswer(sentences[0] ?? { description: "", source: fallback })];
  const isList = titlesCollection(titleText(context.page));
  const responses = new Map<string, ResponseFacts>();
  for (const { status, sentence } of statusesOf(sentences, compared.length > 0 ? compared : messages)) {
    const weighed = weighResponse(status, sentence, { messages, routes, isList, fallback });
    const isUnread =
      weighed.type === undefined &&
      bringsSomething(status, sentence, method) &&
      !isShownEmpty(status, messages);
    const response =
      withResultObject(weighed, sentence, object) ??
      (isUnread ? unread(weighed, sentence, context) : asShown(weighed, messages, context));
    // Two sentences may give one status for two results, such as the bytes of a photo and what is known of it.
    const result = JSON.stringify([status, response.collection, response.type]);
    if (!responses.has(result)) responses.set(result, response);
  }
  return withMultiStatus([...responses.values()]);
}

/** `207 Multi-Status` tells of each part what became of it (RFC 4918, 13): in the form that another code brings. */
function withMultiStatus(responses: readonly ResponseFacts[]): ResponseFacts[] {
  const other = responses.find(({ status, type }) => status < 207 && type !== undefined);
  return responses.map((response) => {
    if (response.status !== 207 || response.type !== undefined || other === undefined) return response;
    const { description, source } = response;
    return { ...other, status: 207, description, source };
  });
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

/** "`200 OK` and a [ticket](…) in the response body, or `202 Accepted`": the example shows that 202 brings nothing. */
function isShownEmpty(status: number, messages: readonly MessageFacts[]): boolean {
  const shown = status === 202 ? messages.filter((message) => message.status === status) : [];
  return shown.length > 0 && shown.every(({ json, text }) => json === undefined && (text ?? "") === "");
}

/** What the examples give in a format of its own, such as XML, is no object for who reads JSON, whatever it is called. */
function asShown(
  response: ResponseFacts,
  messages: readonly MessageFacts[],
  { report }: ExtractContext,
): ResponseFacts {
  const { type, status, typeSource } = response;
  const element = type && elementOf(type);
  const shown = messages.filter((message) => message.status === status).map(otherFormatOf);
  const [mediaType] = shown;
  if (element?.kind !== "name" || mediaType === undefined || shown.includes(undefined)) return response;
  report("extract/not-json", typeSource, { name: element.name, mediaType });
  return { ...response, type: stream, collection: false, enveloped: false };
}

/** The media type of a body that is said not to be JSON, and is not. */
function otherFormatOf(message: MessageFacts): string | undefined {
  const mediaType = contentTypeOf(message);
  const isText = message.json === undefined && (message.text ?? "") !== "";
  return isText && mediaType !== undefined && isBinaryType(mediaType) ? mediaType : undefined;
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

/** What a paragraph says of one status, where one of its sentences says of some that nothing comes back. */
function sentenceOf(status: number, sentence: ResponseSentence): ResponseSentence {
  const { emptyStatuses } = sentence;
  return emptyStatuses.length === 0 ? sentence : { ...sentence, noContent: emptyStatuses.includes(status) };
}

/** The statuses that sentences name, else those that examples show; what follows a redirect is a response too. */
function statusesOf(
  sentences: readonly ResponseSentence[],
  messages: readonly MessageFacts[],
): { status: number; sentence?: ResponseSentence }[] {
  const unique = sentences.flatMap((sentence) =>
    [...new Set(sentence.statuses.filter(isSuccess))].map((status) => ({
      status,
      sentence: sentenceOf(status, sentence),
    })),
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
