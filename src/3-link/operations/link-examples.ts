import type { ExampleFacts, JsonNode, MessageFacts } from "../../model/facts.ts";
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
      // `fromEntries` makes own properties even of `__proto__`.
      return Object.fromEntries(node.members.map(({ key, value }) => [key, jsonValue(value)]));
    case "array":
      return node.items.map(jsonValue);
    case "null":
      return null;
    default:
      return node.value;
  }
}
