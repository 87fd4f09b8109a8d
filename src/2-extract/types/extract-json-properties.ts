import { isTypeName, withoutHash } from "../../dialect/names.ts";
import { matchAlternatives, matchSampleType } from "../../dialect/sample-values.ts";
import type { PropertyFacts } from "../../model/facts.ts";
import { type JsonMember, type JsonNode, valueAt } from "../../model/json-node.ts";
import { plainProperty } from "../../model/plain-property.ts";
import type { TypeExpr } from "../../model/types.ts";
import type { ExtractContext } from "../context.ts";
import { anyJson } from "../text/type-expressions.ts";

/** A GUID as a key is a sample of an open type, not a property. */
const sampleKey = /^[0-9a-f]{8}-[0-9a-f]{4}-/i;

/** The keys of a JSON representation, with the types that its sample values show. */
export function extractJsonProperties(json: JsonNode | undefined, context: ExtractContext): PropertyFacts[] {
  if (json?.kind !== "object") return [];
  const names = new Set<string>();
  return json.members.flatMap((member) => {
    const { key } = member;
    if (key.includes("@") || key === "" || sampleKey.test(key) || !/^[A-Za-z_$][\w$.-]*$/.test(key))
      return [];
    if (names.has(key)) return [];
    names.add(key);
    return [toProperty(member, context)];
  });
}

function toProperty({ key, keyStart, keyEnd, value }: JsonMember, { source }: ExtractContext): PropertyFacts {
  const sample = value.kind === "array" ? value.items[0] : value;
  const values = sample?.kind === "string" ? matchAlternatives(sample.value) : [];
  const typeSource = source.span(value.start, value.end);
  const members = [...new Set(values)].map((one) => ({ value: one, description: "", source: typeSource }));
  const property = plainProperty(key, typeOfSample(value), source.span(keyStart, keyEnd), typeSource);
  return members.length > 1 ? { ...property, members } : property;
}

function typeOfSample(node: JsonNode): TypeExpr {
  switch (node.kind) {
    case "string":
      return matchSampleType(node.value) ?? { kind: "scalar", name: "String" };
    case "number":
      return { kind: "scalar", name: "Double" };
    case "boolean":
      return { kind: "scalar", name: "Boolean" };
    case "array": {
      const [first] = node.items;
      const isMixed = new Set(node.items.map(({ kind }) => kind)).size > 1;
      return { kind: "collection", element: first && !isMixed ? typeOfSample(first) : anyJson };
    }
    case "object": {
      const name = odataTypeOf(node);
      return name === undefined ? anyJson : { kind: "name", name };
    }
    default:
      return anyJson;
  }
}

/** The `@odata.type` of an object, without its `#`. */
export function odataTypeOf(node: JsonNode | undefined): string | undefined {
  const written = valueAt(node, "@odata.type");
  const name = written?.kind === "string" ? withoutHash(written.value) : undefined;
  return name !== undefined && isTypeName(name) ? name : undefined;
}
