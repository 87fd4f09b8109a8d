import type { MessageFacts, RouteFacts } from "../../model/facts.ts";
import type { ExtractContext } from "../context.ts";
import { findEnvelope, namesOfList } from "../operations/find-envelope.ts";
import type { ResponseSentence } from "../operations/read-response-sentence.ts";
import { isSuccess } from "../operations/statuses.ts";
import { splitName } from "../text/split-name.ts";

/** Compares what the sentences of the Response section say with what the examples and their annotations show. */
export function checkResponses(
  sentences: readonly ResponseSentence[],
  messages: readonly MessageFacts[],
  routes: readonly RouteFacts[],
  context: ExtractContext,
): void {
  const stated = sentences.flatMap(({ statuses }) => statuses);
  for (const message of messages) {
    checkStatus(message, stated, sentences, context);
    const { status } = message;
    const sentence =
      sentences.find(({ statuses }) => status !== undefined && statuses.includes(status)) ??
      (sentences.length === 1 ? sentences[0] : undefined);
    if (status === undefined || isSuccess(status)) checkCollection(message, sentence, routes, context);
  }
}

function checkStatus(
  { status, statusSource }: MessageFacts,
  stated: readonly number[],
  sentences: readonly ResponseSentence[],
  { report }: ExtractContext,
): void {
  const expected = stated.filter(isSuccess);
  if (!isSuccess(status) || statusSource === undefined || expected.length === 0) return;
  // What follows a redirect is shown, too.
  if (stated.includes(status) || expected.some((one) => one >= 300)) return;
  const sentence = sentences.find(({ statuses }) => statuses.some(isSuccess));
  const related = sentence ? [{ message: "documented here", source: sentence.source }] : [];
  report(
    "extract/undocumented-status",
    statusSource,
    { status, documented: expected.join(" or ") },
    { related },
  );
}

/** The annotation against the sentence, and where they agree on a collection, the example against both. */
function checkCollection(
  { annotatedType, annotatedCollection, json, source }: MessageFacts,
  sentence: ResponseSentence | undefined,
  routes: readonly RouteFacts[],
  { report, source: places }: ExtractContext,
): void {
  const stated = sentence && speaksOf(sentence, annotatedType) ? sentence.collection : undefined;
  const related = sentence ? [{ message: "documented here", source: sentence.source }] : [];
  if (annotatedType && stated !== undefined && annotatedCollection !== stated) {
    const details = { name: annotatedType.name, annotated: annotatedCollection === true };
    report("extract/annotated-collection", annotatedType.source, details, { related });
    return;
  }
  const isCollection = annotatedCollection ?? stated;
  if (isCollection !== true || json?.kind !== "object") return;
  if (json.members.some(({ key, value }) => value.kind === "array" || key === "error")) return;
  if (findEnvelope(json, namesOfList(sentence?.type, routes))) return;
  const place = places.span(json.start, json.start + 1);
  report("extract/no-value-array", json.start < json.end ? place : source, undefined, { related });
}

/** Whether sentence and annotation speak of one type; a sentence may use a short name or the plural. */
function speaksOf({ type }: ResponseSentence, annotated: MessageFacts["annotatedType"]): boolean {
  if (type === undefined || type.kind !== "name" || annotated === undefined) return type !== undefined;
  const [one, other] = [type.name, annotated.name].map((name) => splitName(name).name.toLowerCase());
  return one !== undefined && other !== undefined && (one.startsWith(other) || other.startsWith(one));
}
