import { bindsRelationship } from "../../dialect/names.ts";
import type {
  BodyFacts,
  ExampleFacts,
  MessageFacts,
  PropertyFacts,
  RouteFacts,
  TypeFacts,
} from "../../model/facts.ts";
import type { JsonMember, JsonNode, JsonObject } from "../../model/json-node.ts";
import { plainProperty } from "../../model/plain-property.ts";
import type { TypeExpr } from "../../model/types.ts";
import type { ExtractContext } from "../context.ts";
import { type OwnName, ownType } from "../types/own-type.ts";
import { nothingListed, sampleTypes } from "../types/sample-types.ts";
import { findEnvelopeOfOne, namesOfThing } from "./find-envelope.ts";

/** A body, and the types of what stands inside of it. */
interface CompleteBody {
  readonly body?: BodyFacts;
  readonly types: readonly TypeFacts[];
}

/** How a type is named that only this body has: after the operation and a property. */
type NameInside = (property: string) => OwnName;

/** What the example tells of a body beside the section about it. */
export function completeBody(
  body: BodyFacts | undefined,
  {
    routes,
    examples,
  }: { readonly routes: readonly RouteFacts[]; readonly examples: readonly ExampleFacts[] },
  nameInside: NameInside,
  context: ExtractContext,
): CompleteBody {
  const request = examples.find((example) => example.request?.json)?.request;
  const shown = request?.json;
  const isUnknown = body?.shape === "resource" && body.subject === undefined;
  if (isUnknown && shown?.kind === "array") return listOfExample(body, shown.items[0], nameInside, context);
  if (body === undefined || shown?.kind !== "object") return { ...(body && { body }), types: [] };
  if (isUnknown) return bodyOfExample(body, shown, nameInside, context);
  const wrapper = wrapperIn(shown, body.properties);
  if (wrapper !== undefined) return wrapRows(body, wrapper, nameInside, context);
  const type = body.shape === "resource" ? body.subject?.type : undefined;
  const envelope = type && envelopeOf(type, request, routes);
  if (type && envelope) return { body: wrapBody(body, envelope, type, context), types: [] };
  return { body: body.shape === "reference" ? body : withBound(body, shown, context), types: [] };
}

/** The example alone shows what is sent. */
function bodyOfExample(
  body: BodyFacts,
  shown: JsonObject,
  nameInside: NameInside,
  context: ExtractContext,
): CompleteBody {
  const types = sampleTypes(
    nameInside("body"),
    { ...nothingListed, sample: shown, source: body.source, known: new Map() },
    context,
  );
  const properties = [...(types.at(-1)?.jsonProperties ?? []), ...boundIn(shown, body, context)];
  if (properties.length === 0) return { body, types: [] };
  context.report("extract/body-from-example", body.source, undefined);
  return { body: { ...body, shape: "parameters", properties, guessed: true }, types: types.slice(0, -1) };
}

/** The example alone shows that several objects are sent: `[{ "text": "Hello" }]`. */
function listOfExample(
  body: BodyFacts,
  item: JsonNode | undefined,
  nameInside: NameInside,
  context: ExtractContext,
): CompleteBody {
  if (item?.kind !== "object" || item.members.length === 0) return { body, types: [] };
  const own = nameInside("body");
  const { source } = body;
  const types = sampleTypes(own, { ...nothingListed, sample: item, source, known: new Map() }, context);
  context.report("extract/body-from-example", source, undefined);
  const type: TypeExpr = { kind: "collection", element: { kind: "name", name: own.name } };
  return { body: { ...body, subject: { type, source } }, types };
}

/**
 * The table may list what stands inside of the only property that is sent:
 *
 *     |title|String|What the ticket is about.|
 *
 *     { "ticket": { "title": "No light" } }
 *       ^^^^^^^^
 */
function wrapRows(
  body: BodyFacts,
  wrapper: JsonMember,
  nameInside: NameInside,
  context: ExtractContext,
): CompleteBody {
  const own = nameInside(wrapper.key);
  return {
    body: wrapBody(body, wrapper, { kind: "name", name: own.name }, context),
    types: [ownType(own, { properties: body.properties, source: body.source })],
  };
}

/** A body of one property, which holds what the page says is sent. */
function wrapBody(
  { subject: _, ...body }: BodyFacts,
  { key, keyStart, keyEnd }: JsonMember,
  type: TypeExpr,
  { report, source }: ExtractContext,
): BodyFacts {
  const place = source.span(keyStart, keyEnd);
  report("extract/wrapped-body", place, { name: key });
  const property: PropertyFacts = { ...plainProperty(key, type, place), required: body.required };
  return { ...body, shape: "parameters", properties: [property] };
}

/**
 * The only key of the example, where it is called as the thing that the page says is sent:
 *
 *     In the request body, supply a [ticket](ticket.md).
 *
 *     { "ticket": { "title": "No light" } }
 *       ^^^^^^^^
 */
function envelopeOf(
  type: TypeExpr,
  request: MessageFacts | undefined,
  routes: readonly RouteFacts[],
): JsonMember | undefined {
  // The annotation of the example is a witness, too: where it says that the thing itself is shown, it is.
  if (type.kind !== "name" || request?.annotatedType) return undefined;
  const json = request?.json;
  const member = findEnvelopeOfOne(json, namesOfThing(type, routes));
  return json?.kind === "object" && json.members.length === 1 && json.members[0] === member
    ? member
    : undefined;
}

/** A relationship that is bound need not be sent itself. */
function withBound(body: BodyFacts, shown: JsonObject, context: ExtractContext): BodyFacts {
  const bound = boundIn(shown, body, context);
  if (bound.length === 0) return body;
  const isBound = ({ name }: PropertyFacts) => bound.some((one) => one.name.startsWith(`${name}@`));
  const properties = body.properties.map((row) => (isBound(row) ? { ...row, required: false } : row));
  return { ...body, properties, bound };
}

/** Relationships that the example sets to something that is there: `"board@odata.bind": "https://…/boards/1"`. */
function boundIn(shown: JsonObject, { properties }: BodyFacts, { source }: ExtractContext): PropertyFacts[] {
  const string: TypeExpr = { kind: "scalar", name: "String" };
  return shown.members
    .filter(({ key }) => bindsRelationship(key) && !properties.some(({ name }) => name === key))
    .map(({ key, keyStart, keyEnd, value }) => {
      const type: TypeExpr = value.kind === "array" ? { kind: "collection", element: string } : string;
      return plainProperty(key, type, source.span(keyStart, keyEnd));
    });
}

/** The only key of the example, where it is in no row and all that stands inside of it is. */
function wrapperIn(json: JsonNode | undefined, rows: readonly PropertyFacts[]): JsonMember | undefined {
  const [wrapper, ...others] = membersOf(json);
  const inside = others.length === 0 ? membersOf(wrapper?.value) : [];
  const isListed = (key: string) => rows.some(({ name }) => name === key);
  const isWrapper = inside.length > 0 && inside.every(({ key }) => isListed(key));
  return wrapper && isWrapper && !isListed(wrapper.key) ? wrapper : undefined;
}

/** What an object holds beside annotations of OData. */
function membersOf(json: JsonNode | undefined): readonly JsonMember[] {
  return json?.kind === "object" ? json.members.filter(({ key }) => !key.startsWith("@")) : [];
}
