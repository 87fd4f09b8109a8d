import type { ConfigOption } from "../../src/config-options.ts";
import type { Field, Shape } from "../../src/config-shape.ts";

/** The JSON Schema of `pagewright.config.json`, which editors use to complete and check it. */
export function printConfigSchema(options: Readonly<Record<string, ConfigOption>>): string {
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "pagewright.config.json",
    ...objectOf({ $schema: { shape: { kind: "text" }, description: "This schema." }, ...options }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function objectOf(fields: Readonly<Record<string, Field & { readonly default?: string }>>): object {
  const properties = Object.entries(fields).map(([key, { shape, description, default: preset }]) => [
    key,
    { description, ...(preset !== undefined && { default: preset }), ...schemaOf(shape) },
  ]);
  return { type: "object", properties: Object.fromEntries(properties), additionalProperties: false };
}

function schemaOf(shape: Shape): object {
  switch (shape.kind) {
    case "text":
    case "type":
      return { type: "string", minLength: 1 };
    case "url":
      return { type: "string", format: "uri", pattern: "^https?://" };
    case "identifier":
      return { type: "string", pattern: "^[\\p{L}_$][\\p{L}\\p{N}_$]*$" };
    case "flag":
      return { type: "boolean" };
    case "count":
      return { type: "integer", minimum: 1 };
    case "texts":
      return oneOrMore({ type: "string", minLength: 1 });
    case "routes":
      return oneOrMore({ type: "string", pattern: "^/[^\\s?#]*$" });
    case "choice":
      return { enum: shape.values };
    case "choices":
      return { type: "array", items: { enum: shape.values } };
    case "list":
      return { type: "array", items: schemaOf(shape.entry) };
    case "map":
      return {
        type: "object",
        properties: Object.fromEntries(shape.keys.map((key) => [key, schemaOf(shape.value)])),
        additionalProperties: false,
      };
    case "record":
      return { type: "object", additionalProperties: schemaOf(shape.value) };
    case "object":
      return objectOf(shape.fields);
    default:
      return shape satisfies never;
  }
}

function oneOrMore(schema: object): object {
  return { anyOf: [schema, { type: "array", items: schema, minItems: 1 }] };
}
