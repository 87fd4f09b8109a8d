import type { ExampleFacts, MessageFacts, ResponseFacts, RouteFacts, TypeFacts } from "../model/facts.ts";
import type { TypeExpr } from "../model/types.ts";
import type { ExtractContext } from "./context.ts";
import { findEnvelope, namesOfList } from "./find-envelope.ts";
import type { OwnName } from "./own-type.ts";
import { nothingListed, sampleTypes } from "./sample-types.ts";
import { isAnyJson } from "./type-expressions.ts";

interface ListWitnesses {
  readonly routes: readonly RouteFacts[];
  readonly examples: readonly ExampleFacts[];
  /** The name of a type for the object around a list. */
  readonly own: OwnName;
}

/** Responses, and the types of the objects around their lists. */
export interface ListAnswers {
  readonly responses: readonly ResponseFacts[];
  readonly types: readonly TypeFacts[];
}

/**
 * Lists that the examples show otherwise than OData has them: alone, or in an object with other keys, which gets a type
 * of its own.
 */
export function typeLists(
  responses: readonly ResponseFacts[],
  { routes, examples, own }: ListWitnesses,
  context: ExtractContext,
): ListAnswers {
  const types: TypeFacts[] = [];
  const typed = responses.map((response): ResponseFacts => {
    const { type } = response;
    const json = messageTo(response, examples)?.json;
    if (type === undefined || json === undefined || !response.collection) return response;
    const found = findEnvelope(json, namesOfList(type, routes));
    if (json.kind !== "array" && found === undefined) return response;
    const list: TypeExpr = { kind: "collection", element: type };
    const alone = { ...response, collection: false, enveloped: false };
    // What nobody names is any JSON, with all that is around it.
    if (isAnyJson(type)) return alone;
    if (found === undefined) return { ...alone, type: list, bare: true };
    const { key, keyStart, keyEnd } = found;
    if (types.length === 0) {
      context.report("extract/enveloped-collection", context.source.span(keyStart, keyEnd), { key });
      const known = new Map([[found.value, list]]);
      const source = context.source.span(json.start, json.end);
      types.push(...sampleTypes(own, { ...nothingListed, sample: json, source, known }, context));
    }
    return { ...alone, type: { kind: "name", name: own.name } };
  });
  return { responses: typed, types };
}

/** The example of a response; one without a status shows any. */
function messageTo({ status }: ResponseFacts, examples: readonly ExampleFacts[]): MessageFacts | undefined {
  const messages = examples.flatMap(({ response }) => (response?.json ? [response] : []));
  return (
    messages.find((message) => message.status === status) ??
    messages.find((message) => message.status === undefined)
  );
}
