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

/** A name for a type, and a longer one that tells it from those of other operations. */
interface AnswerName {
  readonly name: string;
  readonly longName: string;
}

/**
 * Gives answers that no page names a type of their own, named after the operation: `createTicketResponse`. A table
 * below the sentence lists its properties, or the example alone shows them. `taken` are the names that the page has
 * given to other answers.
 */
export function typeAnswers(
  operations: readonly OperationFacts[],
  sections: readonly PlacedSection[],
  taken: Set<string>,
  context: ExtractContext,
): Answers {
  const tables = sections
    .filter(({ role }) => role === "response")
    .flatMap((placed) => placed.tables.filter(isPropertyTable));
  const listed = tables.flatMap((table) => extractProperties(table, context, { valueIsType: true }));
  const types: TypeFacts[] = [];
  const typed = operations.map((operation): OperationFacts => {
    const shown = operation.examples.find(({ response }) => response?.json)?.response;
    const sample = itemOf(shown?.json);
    const source = tables[0]?.source ?? shown?.source;
    if (source === undefined || (listed.length === 0 && sample?.kind !== "object")) return operation;
    const isArray = shown?.json?.kind === "array";
    const own = nameAnswer(operation, isArray ? "Item" : "Response", taken);
    const responses = operation.responses.map((response) => withType(response, own.name, isArray));
    if (responses.every((response, index) => response === operation.responses[index])) return operation;
    if (listed.length === 0 && shown) context.report("extract/answer-from-example", shown.source, undefined);
    taken.add(own.name);
    types.push(...describeSample(own, { sample, source, listed }, context));
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
  const one = { ...response, collection: false, enveloped: false };
  return isArray ? { ...one, type: { kind: "collection", element }, bare: true } : { ...one, type: element };
}

function isJson(type: TypeExpr): boolean {
  return type.kind === "scalar" && type.name === "Json";
}

interface Sample {
  readonly sample: JsonNode | undefined;
  readonly source: SourceSpan;
  /** The properties that a table lists. */
  readonly listed: readonly PropertyFacts[];
}

/** The type of a sample, and before it those of the objects inside. */
function describeSample(
  { name, longName }: AnswerName,
  { sample, source, listed }: Sample,
  context: ExtractContext,
): TypeFacts[] {
  const values = new Map(
    sample?.kind === "object" ? sample.members.map(({ key, value }) => [key, value]) : [],
  );
  const inside: TypeFacts[] = [];
  const jsonProperties = extractJsonProperties(sample, context).map((property): PropertyFacts => {
    const value = values.get(property.name);
    const item = itemOf(value);
    if (item?.kind !== "object" || item.members.length === 0) return property;
    const own = { name: joinWords(name, property.name), longName: joinWords(longName, property.name) };
    inside.push(...describeSample(own, { sample: item, source: property.typeSource, listed: [] }, context));
    const element: TypeExpr = { kind: "name", name: own.name };
    return { ...property, type: value?.kind === "array" ? { kind: "collection", element } : element };
  });
  const own: TypeFacts = {
    name,
    longName,
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

/** Below "List the members", `GET /clubs/:id/members` answers `listMembersItem`, or `clubsMembersListMembersItem`. */
function nameAnswer(
  { method, title = "", routes }: OperationFacts,
  suffix: string,
  taken: ReadonlySet<string>,
): AnswerName {
  const words = (title.match(/[A-Za-z0-9]+/g) ?? []).filter((word) => !/^(?:an?|the)$/i.test(word));
  const path = routes[0]?.path.replace(/\{[^{}]*\}|:\w+/g, "") ?? "";
  const owners = path.match(/[A-Za-z0-9]+/g) ?? [];
  const heading = words.length > 0 ? words : [method];
  const name = joinWords(...heading, suffix);
  const longName = joinWords(...owners, ...heading, suffix);
  return { name: taken.has(name) ? longName : name, longName };
}

/** Words in camelCase. A heading may be the request line itself, `GET /tickets`. */
function joinWords(first = "", ...others: readonly string[]): string {
  const start = /^[A-Z]+$/.test(first) ? first.toLowerCase() : first.charAt(0).toLowerCase() + first.slice(1);
  return [start, ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join("");
}
