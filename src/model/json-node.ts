/** A JSON value with offsets into the page; see `PageFacts.lineStarts`. */
export type JsonNode = { readonly start: number; readonly end: number } & (
  | { readonly kind: "object"; readonly members: readonly JsonMember[] }
  | { readonly kind: "array"; readonly items: readonly JsonNode[] }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "null" }
);

export type JsonObject = Extract<JsonNode, { kind: "object" }>;

export type JsonString = Extract<JsonNode, { kind: "string" }>;

/** A key of an object with its value. */
export interface JsonMember {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: JsonNode;
}

/** What an object has for a key; `undefined` for what is no object, too. */
export function valueAt(node: JsonNode | undefined, key: string): JsonNode | undefined {
  if (node?.kind !== "object") return undefined;
  return node.members.find((member) => member.key === key)?.value;
}
