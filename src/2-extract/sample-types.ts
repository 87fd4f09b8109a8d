import type { PropertyFacts, TypeFacts } from "../model/facts.ts";
import type { JsonNode } from "../model/json-node.ts";
import type { SourceSpan } from "../model/source.ts";
import type { TypeExpr } from "../model/types.ts";
import type { ExtractContext } from "./context.ts";
import { extractJsonProperties } from "./extract-json-properties.ts";
import { type OwnName, ownName, ownType } from "./own-type.ts";
import { elementOf, isAnyJson, withElement } from "./type-expressions.ts";

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
}

/** The type of a sample, and before it those of the objects inside. */
export function sampleTypes(own: OwnName, sample: Sample, context: ExtractContext): TypeFacts[] {
  const { source, listed } = sample;
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
    const object = { ...(part ?? nothingListed), known: sample.known, sample: item, source: typeSource };
    inside.set(name, sampleTypes(nameInside(own, name), object, context));
  }
  const withType = (property: PropertyFacts): PropertyFacts => {
    const value = values.get(property.name);
    const known = value && sample.known.get(value);
    if (known) return { ...property, type: known };
    if (!inside.has(property.name))
      return itemOf(value)?.kind === "string" ? withoutName(property) : property;
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
 * `"columnType": "Integer"` has for a value.
 */
function withoutName(property: PropertyFacts): PropertyFacts {
  const isName = elementOf(property.type).kind === "name";
  return isName || /type$/i.test(property.name)
    ? { ...property, type: withElement(property.type, { kind: "scalar", name: "String" }) }
    : property;
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
