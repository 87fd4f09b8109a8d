import type { JsonNode } from "../../model/json-node.ts";
import { kindOfScalar } from "../../model/scalars.ts";
import type { ScalarName, TypeRef } from "../../model/types.ts";

export type JsonKind = JsonNode["kind"];

type Kinds = ReadonlySet<JsonKind>;

const only = {
  array: new Set<JsonKind>(["array"]),
  boolean: new Set<JsonKind>(["boolean"]),
  number: new Set<JsonKind>(["number"]),
  object: new Set<JsonKind>(["object"]),
  string: new Set<JsonKind>(["string"]),
};

/** Numbers that OData writes as strings, where a JSON number would not do (JSON format 4.01, sections 3.2 and 7.1). */
const textByScalar: ReadonlyMap<ScalarName, RegExp> = new Map([
  ["Int64", /^-?\d+$/],
  ["Decimal", /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/],
  ["Double", /^(?:-?INF|NaN)$/],
  ["Single", /^(?:-?INF|NaN)$/],
]);

/** Whether a JSON value can be a value of a type, as far as its kind shows. `null` says nothing about a type. */
export function fitsKind(node: JsonNode, type: TypeRef, isEnum: (id: string) => boolean): boolean {
  if (node.kind === "null") return true;
  if (type.kind === "union") return type.members.some((member) => fitsKind(node, member, isEnum));
  if (type.kind === "scalar" && node.kind === "string" && textByScalar.get(type.name)?.test(node.value))
    return true;
  return kindsOf(type, isEnum)?.has(node.kind) ?? true;
}

/** The kinds of JSON that values of a type have; `undefined` where they may have any. */
export function kindsOf(type: TypeRef, isEnum: (id: string) => boolean): Kinds | undefined {
  switch (type.kind) {
    case "scalar": {
      const kind = kindOfScalar(type.name);
      return kind === "any" ? undefined : only[kind];
    }
    case "ref":
      return isEnum(type.id) ? only.string : only.object;
    case "array":
      return only.array;
    case "union": {
      const kinds = type.members.map((member) => kindsOf(member, isEnum));
      return kinds.includes(undefined) ? undefined : new Set(kinds.flatMap((some) => [...(some ?? [])]));
    }
    case "literal":
      return only.string;
    case "unknown":
      return undefined;
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

export function describeKind(kind: JsonKind): string {
  return kindNames[kind];
}
