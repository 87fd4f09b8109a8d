import type { ExampleFacts, JsonNode, MessageFacts } from "../../model/facts.ts";
import type { Example, ExampleMessage } from "../../model/operations.ts";

/** Documented requests and responses with their bodies as JSON values. */
export function linkExamples(examples: readonly ExampleFacts[]): readonly Example[] {
  return examples.map(({ request, response, ...example }) => ({
    ...example,
    ...(request && { request: linkMessage(request) }),
    ...(response && { response: linkMessage(response) }),
  }));
}

function linkMessage(message: MessageFacts): ExampleMessage {
  const { json, annotatedType: _type, annotatedCollection: _collection, urlSource: _url, ...rest } = message;
  return { ...rest, ...(json && { json: jsonValue(json) }) };
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
