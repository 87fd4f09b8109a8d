import type { JsonNode } from "../../model/facts.ts";
import type { ScalarName, TypeRef } from "../../model/types.ts";

type JsonKind = JsonNode["kind"];

const kindByScalar: ReadonlyMap<ScalarName, JsonKind> = new Map([
  ["Binary", "string"],
  ["Boolean", "boolean"],
  ["Byte", "number"],
  ["Date", "string"],
  ["DateTimeOffset", "string"],
  ["Decimal", "number"],
  ["Double", "number"],
  ["Duration", "string"],
  ["Guid", "string"],
  ["Int16", "number"],
  ["Int32", "number"],
  ["Int64", "number"],
  ["SByte", "number"],
  ["Single", "number"],
  ["Stream", "string"],
  ["String", "string"],
  ["TimeOfDay", "string"],
]);

/** OData writes these as strings where a JSON number would not do (JSON format 4.01, section 7.1). */
const numberText = /^(?:-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|-?INF|NaN)$/;

/** Whether a JSON value can be a value of a type, as far as its kind shows. `null` says nothing about a type. */
export function fitsKind(node: JsonNode, type: TypeRef, isEnum: (id: string) => boolean): boolean {
  if (node.kind === "null") return true;
  switch (type.kind) {
    case "scalar": {
      const kind = kindByScalar.get(type.name);
      const isNumberText = kind === "number" && node.kind === "string" && numberText.test(node.value);
      return kind === undefined || node.kind === kind || isNumberText;
    }
    case "ref":
      return node.kind === (isEnum(type.id) ? "string" : "object");
    case "array":
      return node.kind === "array";
    case "union":
      return type.members.some((member) => fitsKind(node, member, isEnum));
    case "literal":
      return node.kind === "string";
    case "unknown":
      return true;
    default:
      return type satisfies never;
  }
}

const kindNames: Readonly<Record<JsonKind, string>> = {
  array: "an array",
  boolean: "a boolean",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a string",
};

export function describeKind({ kind }: JsonNode): string {
  return kindNames[kind];
}
