import type { JsonNode, OperationFacts, PropertyFacts, ResponseFacts, TypeFacts } from "../model/facts.ts";
import type { SourceSpan } from "../model/source.ts";
import type { TypeExpr } from "../model/types.ts";
import type { ExtractContext } from "./context.ts";
import { extractJsonProperties } from "./extract-json-properties.ts";
import { extractProperties, isPropertyTable } from "./extract-properties.ts";
import type { PlacedSection } from "./placed-sections.ts";

/** The operations of a part of a page, and the types that only it declares. */
export interface Answers {
  readonly operations: readonly OperationFacts[];
  readonly types: readonly TypeFacts[];
}

/**
 * Gives answers that no page names a type of their own, named after the operation: `CreateTicketResponse`. A table
 * below the sentence lists its properties, or the example alone shows them.
 */
export function typeAnswers(
  operations: readonly OperationFacts[],
  sections: readonly PlacedSection[],
  context: ExtractContext,
): Answers {
  const tables = sections
    .filter(({ role }) => role === "response")
    .flatMap((placed) => placed.tables.filter(isPropertyTable));
  const listed = tables.flatMap((table) => extractProperties(table, context, { valueIsType: true }));
  const types: TypeFacts[] = [];
  const typed = operations.map((operation): OperationFacts => {
    const shown = operation.examples.find(({ response }) => response?.json)?.response;
    const item = itemOf(shown?.json);
    const source = tables[0]?.source ?? shown?.source;
    if (source === undefined || (listed.length === 0 && item?.kind !== "object")) return operation;
    const isArray = shown?.json?.kind === "array";
    const name = typeName(context.page.title?.text ?? operation.method, isArray ? "Item" : "Response");
    const responses = operation.responses.map((response) => withType(response, name, isArray));
    if (responses.every((response, index) => response === operation.responses[index])) return operation;
    if (listed.length === 0 && shown) context.report("extract/answer-from-example", shown.source, { name });
    types.push(...describeSample(name, item, source, listed, context));
    return { ...operation, responses };
  });
  return { operations: typed, types };
}

/** An answer with a body of which nothing else is known. */
function withType(response: ResponseFacts, name: string, isArray: boolean): ResponseFacts {
  const { type, status } = response;
  const isOpen = type === undefined ? status === 200 || status === 201 : isJson(type);
  if (!isOpen) return response;
  const element: TypeExpr = { kind: "name", name };
  return isArray
    ? { ...response, type: { kind: "collection", element }, bare: true, collection: false, enveloped: false }
    : { ...response, type: element, collection: false, enveloped: false };
}

function isJson(type: TypeExpr): boolean {
  return type.kind === "scalar" && type.name === "Json";
}

/** The type of a sample, and before it those of the objects inside. */
function describeSample(
  name: string,
  sample: JsonNode | undefined,
  source: SourceSpan,
  listed: readonly PropertyFacts[],
  context: ExtractContext,
): TypeFacts[] {
  const inside: TypeFacts[] = [];
  const jsonProperties = extractJsonProperties(sample, context).map((property): PropertyFacts => {
    const member = sample?.kind === "object" && sample.members.find(({ key }) => key === property.name);
    const value = member ? member.value : undefined;
    const item = itemOf(value);
    if (item?.kind !== "object" || item.members.length === 0) return property;
    const ownName = typeName(`${name} ${property.name}`, "");
    inside.push(...describeSample(ownName, item, property.typeSource, [], context));
    const element: TypeExpr = { kind: "name", name: ownName };
    return { ...property, type: value?.kind === "array" ? { kind: "collection", element } : element };
  });
  const own: TypeFacts = {
    name,
    aliases: [],
    abstract: false,
    open: false,
    media: false,
    deprecated: false,
    ...(listed.length === 0 && { fromExample: true }),
    description: "",
    properties: listed,
    jsonProperties,
    source,
  };
  return [...inside, own];
}

/** The value, or the first of an array of values. */
function itemOf(json: JsonNode | undefined): JsonNode | undefined {
  return json?.kind === "array" ? json.items[0] : json;
}

/** `Create a ticket` and `Response`: `createTicketResponse`. */
function typeName(words: string, suffix: string): string {
  const [first = "", ...others] = (words.match(/[A-Za-z0-9]+/g) ?? []).filter(
    (word) => !/^(?:an?|the)$/i.test(word),
  );
  const capitals = others.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  // A heading may be the request line itself: `GET /tickets`.
  const start = /^[A-Z]+$/.test(first) ? first.toLowerCase() : first.charAt(0).toLowerCase() + first.slice(1);
  return [start, ...capitals, suffix].join("");
}
