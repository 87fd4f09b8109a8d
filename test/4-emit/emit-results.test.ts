import { expect, test } from "vitest";
import type { Operation } from "../../src/model/operations.ts";
import { operation, ref, response, scalar, text, union, unknown } from "../support/model.ts";
import { declaration, emitted } from "./widget-operations.ts";

test.each<[string, Operation["responses"], string, string]>([
  ["nothing documented", [], "unknown", "{}"],
  ["204", [response(204)], "void", '{ 204: "void" }'],
  ["200 without a body", [response(200)], "void", '{ 200: "void" }'],
  ["202 without a body", [response(202)], "Accepted", '{ 202: "accepted" }'],
  ["a followed 302", [response(302)], "Response", '{ 302: "response" }'],
  ["a stream", [response(200, scalar("Stream"))], "Response", '{ 200: "response" }'],
  ["a collection", [response(200, ref("part"), { collection: true })], "Collection<Part>", '{ 200: "json" }'],
  [
    "a scalar in its envelope",
    [response(200, text, { enveloped: true })],
    "Envelope<string>",
    '{ 200: "json" }',
  ],
  ["a count", [response(200, scalar("Int32"), { contentType: "text/plain" })], "Int32", '{ 200: "plain" }'],
  ["text", [response(200, text, { contentType: "text/csv" })], "Response", '{ 200: "response" }'],
  [
    "several codes",
    [response(200, ref("part")), response(201, ref("part")), response(204), response(404, ref("widget"))],
    "Part | undefined",
    '{ 200: "json", 201: "json", 204: "void" }',
  ],
  [
    "JSON or bytes under one code",
    [response(200, ref("part")), response(200, scalar("Stream"))],
    "Response",
    '{ 200: "response" }',
  ],
  [
    "what cannot be read",
    [response(200, union(ref("part"), unknown)), response(204)],
    "unknown",
    '{ 200: "json", 204: "void" }',
  ],
])("the result of %s", (_, responses, result, kinds) => {
  const code = emitted(operation("call", ["GET /it"], { responses }));
  expect(declaration(code, "export function")).toContain(`): Promise<${result}> {`);
  expect(code).toContain(`  responses: ${kinds},\n`);
});
