import { marksCollection, namesCollection } from "../../dialect/collection-marks.ts";
import { isJsonType } from "../../dialect/headers.ts";
import { matchType } from "../../dialect/type-constructs.ts";
import type { MessageFacts, ResponseFacts, RouteFacts } from "../../model/facts.ts";
import { type JsonNode, valueAt } from "../../model/json-node.ts";
import type { SourceSpan } from "../../model/source.ts";
import type { TypeExpr } from "../../model/types.ts";
import { anyJson, elementOf, isStream, stream, unionOf } from "../text/type-expressions.ts";
import { contentTypeOf } from "./content-type-of.ts";
import { namesOfList, showsList } from "./find-envelope.ts";
import type { ResponseSentence } from "./read-response-sentence.ts";
import { isBodiless } from "./statuses.ts";

interface Witnesses {
  readonly messages: readonly MessageFacts[];
  readonly routes: readonly RouteFacts[];
  /** The title of the operation promises a collection. */
  readonly isList: boolean;
  /** A place for what no witness names. */
  readonly fallback: SourceSpan;
}

/** The response that the witnesses give for one status. */
export function weighResponse(
  status: number,
  sentence: ResponseSentence | undefined,
  witnesses: Witnesses,
): ResponseFacts {
  const messages = witnesses.messages.filter((one) => one.status === status);
  const message = messageOf(messages, sentence) ?? witnesses.messages.find((one) => one.status === undefined);
  const empty = emptyResponse(status, sentence, message, witnesses.fallback);
  if (isBodiless(status)) return empty;
  if (status >= 300) return { ...empty, type: stream };
  if (isSilent(status, sentence, message)) return empty;
  const type = sentence?.type ?? annotatedTypes(messages) ?? sentence?.bareType;
  if (type !== undefined && isStream(type)) return { ...empty, type };
  const names = namesOfList(type, witnesses.routes);
  const promised = isPromised(sentence, message, witnesses.isList) && showsList(message?.json, names);
  if (type === undefined) return untyped(empty, message, promised);
  const collection = promised || isCollection(sentence, message, witnesses.isList);
  const enveloped =
    !collection && (type.kind === "scalar" ? !isBareScalar(message) : isScalarEnvelope(message?.json));
  return { ...empty, type, collection, enveloped };
}

/** A response as long as nothing is known to come back. */
function emptyResponse(
  status: number,
  sentence: ResponseSentence | undefined,
  message: MessageFacts | undefined,
  fallback: SourceSpan,
): ResponseFacts {
  const contentType = contentTypeOf(message);
  const source = sentence?.source ?? message?.source ?? fallback;
  return {
    status,
    stated: sentence?.settled === true,
    collection: false,
    enveloped: false,
    description: sentence?.description ?? "",
    source,
    typeSource: sentence?.type ? sentence.typeSource : (message?.annotatedType?.source ?? source),
    ...(contentType !== undefined && { contentType }),
  };
}

/** Whether the words say that nothing comes back, and no example shows the contrary. */
function isSilent(
  status: number,
  sentence: ResponseSentence | undefined,
  message: MessageFacts | undefined,
): boolean {
  if (showsSomething(message)) return false;
  if (sentence?.noContent === true) return true;
  // A type beside 202 may be that of what the `Location` header leads to; the example tells, else the words.
  const isBehind = message !== undefined || sentence?.behindLocation === true;
  return status === 202 && (sentence?.type === undefined || isBehind);
}

/** `{}` is how some write that nothing comes. */
function showsSomething(message: MessageFacts | undefined): boolean {
  const { json, text = "" } = message ?? {};
  if (json === undefined) return text !== "";
  return json.kind !== "object" || json.members.length > 0;
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
function untyped(empty: ResponseFacts, message: MessageFacts | undefined, promised: boolean): ResponseFacts {
  if (message?.json) {
    const collection = promised || valueAt(message.json, "value")?.kind === "array";
    return { ...empty, type: anyJson, collection };
  }
  if (message?.text) return { ...empty, type: isJsonType(empty.contentType ?? "") ? anyJson : stream };
  return empty;
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
  return first && unionOf([first, ...others]);
}

/** Whether the page calls what comes back a list. */
function isPromised(
  sentence: ResponseSentence | undefined,
  message: MessageFacts | undefined,
  isList: boolean,
): boolean {
  return sentence?.collection === true || message?.annotatedCollection === true || isList;
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
  const shown = valueAt(message.json, "value")?.kind === "array" && !isTyped(message.json);
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

function isMarkedCollection(json: JsonNode): boolean {
  return (
    json.kind === "object" &&
    json.members.some(({ key, value }) => marksCollection(key, value.kind === "string" ? value.value : ""))
  );
}

/** `{ "@odata.type": "#example.box", "value": [ … ] }`: an object with a list of its own, no collection of objects. */
function isTyped(json: JsonNode): boolean {
  if (json.kind !== "object") return false;
  return json.members.some(
    ({ key, value }) => key === "@odata.type" && value.kind === "string" && !namesCollection(value.value),
  );
}

/** `{ "value": "open" }` and nothing else but annotations: what stands in it is no object, whatever it is called. */
function isScalarEnvelope(json: JsonNode | undefined): boolean {
  if (json?.kind !== "object" || !json.members.every(({ key }) => key === "value" || key.startsWith("@")))
    return false;
  const kind = valueAt(json, "value")?.kind;
  return kind === "string" || kind === "number" || kind === "boolean";
}

/** A number or a text that stands alone, without OData's `{ "value": … }` around it. */
function isBareScalar(message: MessageFacts | undefined): boolean {
  return message !== undefined && message.json === undefined && message.text !== undefined;
}
