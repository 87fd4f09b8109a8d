import type { JsonNode, PropertyFacts, TypeFacts } from "../model/facts.ts";
import type { SourceSpan } from "../model/source.ts";
import type { ExtractContext } from "./context.ts";
import { extractJsonProperties } from "./extract-json-properties.ts";
import { type OwnName, ownName, ownType } from "./own-type.ts";
import { elementOf, isAnyJson, withElement } from "./type-expressions.ts";

/** What is known of an object that no page names. */
export interface Sample {
  readonly sample: JsonNode | undefined;
  readonly source: SourceSpan;
  /** The properties that a table lists. */
  readonly listed: readonly PropertyFacts[];
  /** Those that tables list of the objects inside, by the names of their properties. */
  readonly parts: ReadonlyMap<string, readonly PropertyFacts[]>;
}

/** The type of a sample, and before it those of the objects inside. */
export function sampleTypes(own: OwnName, sample: Sample, context: ExtractContext): TypeFacts[] {
  const { source, listed } = sample;
  const shown = extractJsonProperties(sample.sample, context);
  const inside = new Map<string, readonly TypeFacts[]>();
  for (const { name, typeSource } of [...shown, ...listed]) {
    const item = inside.has(name) ? undefined : itemOf(memberOf(sample.sample, name));
    const part = sample.parts.get(name);
    const isShown = item?.kind === "object" && item.members.length > 0;
    if (inside.has(name) || (part === undefined && !isShown)) continue;
    // A table that has a row of the name that it is about itself says nothing of that row.
    const parts = new Map([...sample.parts].filter(([key]) => key !== name));
    const object = { sample: item, source: typeSource, listed: part ?? [], parts };
    inside.set(name, sampleTypes(nameInside(own, name), object, context));
  }
  const withType = (property: PropertyFacts): PropertyFacts => {
    if (!inside.has(property.name)) return property;
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

/** The value, or the first of an array of values. */
export function itemOf(json: JsonNode | undefined): JsonNode | undefined {
  return json?.kind === "array" ? json.items[0] : json;
}

function memberOf(json: JsonNode | undefined, name: string): JsonNode | undefined {
  return json?.kind === "object" ? json.members.find(({ key }) => key === name)?.value : undefined;
}

function nameInside(own: OwnName, property: string): OwnName {
  return {
    name: ownName([own.name, property], "").name,
    longName: ownName([own.longName, property], "").name,
  };
}
