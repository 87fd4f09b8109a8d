import { saysArray } from "../../dialect/response-phrases.ts";
import type { ExampleFacts, MessageFacts, ResponseFacts, RouteFacts, TypeFacts } from "../../model/facts.ts";
import type { JsonMember, JsonNode } from "../../model/json-node.ts";
import type { TypeExpr } from "../../model/types.ts";
import type { ExtractContext } from "../context.ts";
import { isAnyJson } from "../text/type-expressions.ts";
import type { OwnName } from "../types/own-type.ts";
import { nothingListed, sampleTypes } from "../types/sample-types.ts";
import { findEnvelope, findEnvelopeOfOne, namesOfList, namesOfThing } from "./find-envelope.ts";

interface EnvelopeWitnesses {
  readonly routes: readonly RouteFacts[];
  readonly examples: readonly ExampleFacts[];
  /** The name of a type for the object around what is promised. */
  readonly own: OwnName;
}

/** Responses, and the types of the objects around what they bring. */
export interface EnvelopedAnswers {
  readonly responses: readonly ResponseFacts[];
  readonly types: readonly TypeFacts[];
}

/** What an example has instead of what its response promises. */
interface Shown {
  readonly type: TypeExpr;
  readonly bare?: true;
  /** The member that holds what is promised, of the `type` that it then has. */
  readonly inside?: { readonly member: JsonMember; readonly type: TypeExpr };
}

/**
 * Lists that the examples show otherwise than OData has them, alone or in an object with other keys, and things in an
 * object around them. Such an object gets a type of its own.
 */
export function typeEnvelopes(
  responses: readonly ResponseFacts[],
  { routes, examples, own }: EnvelopeWitnesses,
  context: ExtractContext,
): EnvelopedAnswers {
  const types: TypeFacts[] = [];
  const typed = responses.map((response): ResponseFacts => {
    const message = messageTo(response, examples);
    const json = message?.json;
    const { type: promised } = response;
    if (promised === undefined) return response;
    if (json === undefined) return response.collection ? unshown(response) : response;
    const shown = response.collection
      ? showList(promised, json, routes, own)
      : showThing(promised, json, routes, own);
    if (shown === undefined) return response;
    const { type, bare, inside } = shown;
    // The annotation of the example is a witness, too: where it says that the thing itself is shown, it is.
    const kept = !response.collection && response.stated && message?.annotatedType !== undefined;
    if (inside && types.length === 0) reportEnvelope(inside.member, promised, { ...response, kept }, context);
    if (kept) return response;
    if (inside && types.length === 0) {
      const known = new Map([[inside.member.value, inside.type]]);
      const source = context.source.span(json.start, json.end);
      types.push(...sampleTypes(own, { ...nothingListed, sample: json, source, known }, context));
    }
    return { ...response, collection: false, enveloped: false, type, ...(bare && { bare }) };
  });
  return { responses: typed, types };
}

function unshown(response: ResponseFacts): ResponseFacts {
  return { ...response, unshown: saysArray(response.description) ? "array" : "list" };
}

function showList(
  element: TypeExpr,
  json: JsonNode,
  routes: readonly RouteFacts[],
  own: OwnName,
): Shown | undefined {
  const member = findEnvelope(json, namesOfList(element, routes));
  if (json.kind !== "array" && member === undefined) return undefined;
  const type: TypeExpr = { kind: "collection", element };
  // What nobody names is any JSON, with all that is around it.
  if (isAnyJson(element)) return { type: element };
  return member ? { type: { kind: "name", name: own.name }, inside: { member, type } } : { type, bare: true };
}

function showThing(
  type: TypeExpr,
  json: JsonNode,
  routes: readonly RouteFacts[],
  own: OwnName,
): Shown | undefined {
  const isThing = type.kind === "name" || type.kind === "union";
  const member = isThing ? findEnvelopeOfOne(json, namesOfThing(type, routes)) : undefined;
  return member && { type: { kind: "name", name: own.name }, inside: { member, type } };
}

function reportEnvelope(
  { key, keyStart, keyEnd }: JsonMember,
  type: TypeExpr,
  { collection, kept }: { readonly collection: boolean; readonly kept: boolean },
  { report, source }: ExtractContext,
): void {
  const place = source.span(keyStart, keyEnd);
  if (collection) report("extract/enveloped-collection", place, { key });
  else {
    const name = type.kind === "name" ? type.name : "object";
    report("extract/enveloped-object", place, { key, name, kept });
  }
}

/** The example of a response; one without a status shows any. */
function messageTo({ status }: ResponseFacts, examples: readonly ExampleFacts[]): MessageFacts | undefined {
  const messages = examples.flatMap(({ response }) => (response?.json ? [response] : []));
  return (
    messages.find((message) => message.status === status) ??
    messages.find((message) => message.status === undefined)
  );
}
