import type { JsonNode, OperationFacts, PropertyFacts, ResponseFacts, TypeFacts } from "../model/facts.ts";
import type { SourceSpan } from "../model/source.ts";
import type { TypeExpr } from "../model/types.ts";
import type { ExtractContext } from "./context.ts";
import { extractJsonProperties } from "./extract-json-properties.ts";
import { extractProperties, isPropertyTable } from "./extract-properties.ts";
import { type OwnName, ownName, ownType } from "./own-type.ts";
import type { PlacedSection } from "./placed-sections.ts";

/** The operations of a part of a page, and the types that only it declares. */
export interface Answers {
  readonly operations: readonly OperationFacts[];
  readonly types: readonly TypeFacts[];
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
  own: OwnName,
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
    const { name } = ownName([own.name, property.name], "");
    const { name: longName } = ownName([own.longName, property.name], "");
    const parts = { sample: item, source: property.typeSource, listed: [] };
    inside.push(...describeSample({ name, longName }, parts, context));
    const element: TypeExpr = { kind: "name", name };
    return { ...property, type: value?.kind === "array" ? { kind: "collection", element } : element };
  });
  return [...inside, ownType(own, { properties: listed, jsonProperties, source })];
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
): OwnName {
  const heading = title.replace(/\b(?:an?|the)\b/gi, "");
  const path = routes[0]?.path.replace(/\{[^{}]*\}|:\w+/g, "") ?? "";
  const { name, longName } = ownName([/[A-Za-z0-9]/.test(heading) ? heading : method, suffix], path);
  return { name: taken.has(name) ? longName : name, longName };
}
