import type { ExampleFacts, MessageFacts } from "../../model/facts.ts";
import type { JsonMember, JsonNode } from "../../model/json-node.ts";
import type { Example, ExampleMessage } from "../../model/operations.ts";

/** Documented requests and responses with their bodies as JSON values. */
export function linkExamples(examples: readonly ExampleFacts[]): readonly Example[] {
  return examples.map(({ name, request, response, source }) => ({
    ...(name !== undefined && { name }),
    source,
    ...(request && { request: linkMessage(request) }),
    ...(response && { response: linkMessage(response) }),
  }));
}

function linkMessage(message: MessageFacts): ExampleMessage {
  const { method, url, status, headers, json, text, source } = message;
  return {
    ...(method !== undefined && { method }),
    ...(url !== undefined && { url }),
    ...(status !== undefined && { status }),
    headers,
    ...(text !== undefined && { text }),
    source,
    ...(json && { json: jsonValue(json) }),
  };
}

function jsonValue(node: JsonNode): unknown {
  switch (node.kind) {
    case "object":
      return objectOf(node.members);
    case "array":
      return node.items.map(jsonValue);
    case "null":
      return null;
    default:
      return node.value;
  }
}

function objectOf(members: readonly JsonMember[]): object {
  // An assignment to `__proto__` would change the prototype; `fromEntries` makes an own property even of it.
  if (members.some(({ key }) => key === "__proto__")) {
    return Object.fromEntries(members.map(({ key, value }) => [key, jsonValue(value)]));
  }
  const object: Record<string, unknown> = {};
  for (const { key, value } of members) object[key] = jsonValue(value);
  return object;
}
