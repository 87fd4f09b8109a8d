import { matchSampleType } from "../../dialect/sample-values.ts";
import type { PropertyFacts, TypeFacts } from "../../model/facts.ts";
import type { JsonNode } from "../../model/json-node.ts";
import type { SourceSpan } from "../../model/source.ts";
import type { TypeExpr } from "../../model/types.ts";
import type { ExtractContext } from "../context.ts";
import { elementOf, isAnyJson, withElement } from "../text/type-expressions.ts";
import { extractJsonProperties } from "./extract-json-properties.ts";
import { type OwnName, ownName, ownType } from "./own-type.ts";

/** What tables list of an object, and of those inside by the names of their properties. */
export interface Listing {
  readonly listed: readonly PropertyFacts[];
  readonly parts: ReadonlyMap<string, Listing>;
}

export const nothingListed: Listing = { listed: [], parts: new Map() };

/** What is known of an object that no page names. */
export interface Sample extends Listing {
  readonly sample: JsonNode | undefined;
  readonly source: SourceSpan;
  /** The types of values that the page names. */
  readonly known: ReadonlyMap<JsonNode, TypeExpr>;
  /** Its texts are names of types; where nobody has looked yet, they tell. */
  readonly namesTypes?: boolean;
}

/** The type of a sample, and before it those of the objects inside. */
export function sampleTypes(own: OwnName, sample: Sample, context: ExtractContext): TypeFacts[] {
  const { source, listed, namesTypes = namesMostlyTypes(sample.sample) } = sample;
  const values = membersOf(sample.sample);
  const shown = extractJsonProperties(sample.sample, context);
  const inside = new Map<string, readonly TypeFacts[]>();
  for (const { name, typeSource } of [...shown, ...listed]) {
    const value = values.get(name);
    const item = itemOf(value);
    const part = sample.parts.get(name);
    const isShown = item?.kind === "object" && item.members.length > 0;
    const isKnown = value !== undefined && sample.known.has(value);
    if (isKnown || inside.has(name) || (part === undefined && !isShown)) continue;
    const { known } = sample;
    const object = { ...(part ?? nothingListed), known, namesTypes, sample: item, source: typeSource };
    inside.set(name, sampleTypes(nameInside(own, name), object, context));
  }
  const withType = (property: PropertyFacts): PropertyFacts => {
    const value = values.get(property.name);
    const known = value && sample.known.get(value);
    if (known) return { ...property, type: known };
    if (!inside.has(property.name)) return isText(itemOf(value)) ? asText(property, namesTypes) : property;
    const { name } = nameInside(own, property.name);
    return { ...property, type: withElement(property.type, { kind: "name", name }) };
  };
  const isOpen = ({ name, type }: PropertyFacts) => sample.parts.has(name) && isAnyJson(elementOf(type));
  const properties = listed.map((property) => (isOpen(property) ? withType(property) : property));
  return [
    ...[...inside.values()].flat(),
    ownType(own, { properties, jsonProperties: shown.map(withType), source }),
  ];
}

/**
 * `"photo.jpg"` is a value: only a JSON representation names types in its texts. So is the name of a type that
 * `"columnType": "Integer"` has for a value, and `"long"` among texts most of which name no type.
 */
function asText(property: PropertyFacts, namesTypes: boolean): PropertyFacts {
  const isValue = !namesTypes || elementOf(property.type).kind === "name" || /type$/i.test(property.name);
  return isValue
    ? { ...property, type: withElement(property.type, { kind: "scalar", name: "String" }) }
    : property;
}

/** Whether most texts of a sample name types: `{ "id": "string", "size": "integer", "state": "open" }`. */
function namesMostlyTypes(sample: JsonNode | undefined): boolean {
  let [texts, types] = [0, 0];
  const visit = (node: JsonNode | undefined): void => {
    if (node?.kind === "object") for (const { value } of node.members) visit(value);
    else if (node?.kind === "array") for (const item of node.items) visit(item);
    else if (node?.kind === "string") {
      texts++;
      if (matchSampleType(node.value)?.kind === "scalar") types++;
    }
  };
  visit(sample);
  return types * 2 > texts;
}

/** `"Integer"`, and not a word without quotation marks, which names a type: `int`. */
function isText(json: JsonNode | undefined): boolean {
  return json?.kind === "string" && json.end - json.start > json.value.length;
}

/** The value, or the first of an array of values. */
export function itemOf(json: JsonNode | undefined): JsonNode | undefined {
  return json?.kind === "array" ? json.items[0] : json;
}

function membersOf(json: JsonNode | undefined): ReadonlyMap<string, JsonNode> {
  return new Map(json?.kind === "object" ? json.members.map(({ key, value }) => [key, value]) : []);
}

function nameInside(own: OwnName, property: string): OwnName {
  return {
    name: ownName([own.name, property], "").name,
    longName: ownName([own.longName, property], "").name,
  };
}
