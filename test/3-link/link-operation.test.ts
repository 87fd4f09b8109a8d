import { expect, test } from "vitest";
import { linkOperations } from "../../src/3-link/operations/link-operations.ts";
import type { ExampleFacts, OperationFacts, ResponseFacts } from "../../src/model/facts.ts";
import type { TypeExpr } from "../../src/model/types.ts";
import { buildContext, buildOperation, buildPage, buildParameter, spanOn } from "./build-facts.ts";

const source = spanOn("api/page.md", 80);

function link(...operations: readonly Partial<OperationFacts>[]) {
  const pages = operations.map((facts, index) =>
    buildPage(`api/${index}.md`, "Get part", buildOperation(["GET /parts/{id}"], facts)),
  );
  const [linked] = linkOperations(pages, buildContext());
  if (linked === undefined) throw new Error("There is no operation.");
  return linked;
}

function buildResponse(status: number, type?: TypeExpr, facts: Partial<ResponseFacts> = {}): ResponseFacts {
  return {
    status,
    stated: true,
    typeSource: source,
    ...(type && { type }),
    collection: false,
    enveloped: false,
    description: "",
    source,
    ...facts,
  };
}

const part = { kind: "name", name: "part" } as const;
const ref = { kind: "ref", id: "example.part" };

test.each([
  ["a resource", buildResponse(200, part), { body: ref, collection: false }],
  ["a collection", buildResponse(200, part, { collection: true }), { body: ref, collection: true }],
  ["an array", buildResponse(200, { kind: "collection", element: part }), { body: ref, collection: true }],
  [
    "an array that is called a collection",
    buildResponse(200, { kind: "collection", element: part }, { collection: true }),
    { body: ref, collection: true },
  ],
  [
    "a scalar in its envelope",
    buildResponse(200, { kind: "scalar", name: "Boolean" }, { enveloped: true }),
    { body: { kind: "scalar", name: "Boolean" }, enveloped: true },
  ],
])("a response is %s", (_, facts, response) => {
  expect(link({ responses: [facts] }).responses).toEqual([
    expect.objectContaining({ status: 200, ...response }),
  ]);
});

test("204 has no body, whatever stands beside it", () => {
  const [response] = link({ responses: [buildResponse(204, part, { collection: true })] }).responses;
  expect(response).toEqual({ status: 204, collection: false, enveloped: false, description: "", source });
});

test("headers have no case", () => {
  const headers = ["If-Match", "Prefer", "if-match"].map((name) => buildParameter("header", name));
  expect(link({ headers }).headers.map(({ name, key, in: place }) => [name, key, place])).toEqual([
    ["If-Match", "If-Match", "header"],
    ["Prefer", "Prefer", "header"],
  ]);
});

test("examples hold their JSON as a value, and cannot change a prototype", () => {
  const at = { start: 0, end: 0 };
  const text = (value: string) => ({ ...at, kind: "string", value }) as const;
  const member = (key: string, value: ReturnType<typeof text>) => ({ key, keyStart: 0, keyEnd: 0, value });
  const example: ExampleFacts = {
    name: "Example 1",
    request: { method: "GET", url: "https://shop.example/parts/1", headers: [], source },
    response: {
      status: 200,
      headers: [{ name: "Content-Type", value: "application/json" }],
      annotatedType: { name: "example.part", source },
      json: {
        ...at,
        kind: "array",
        items: [
          { ...at, kind: "object", members: [member("__proto__", text("a")), member("name", text("b"))] },
          { ...at, kind: "null" },
          { ...at, kind: "number", value: 4.5 },
          { ...at, kind: "boolean", value: false },
        ],
      },
      source,
    },
    source,
  };
  const [linked] = link({ examples: [example] }).examples;
  expect(linked?.request).toEqual(example.request);
  expect(Object.keys(linked?.response ?? {})).toEqual(["status", "headers", "source", "json"]);
  expect(JSON.stringify(linked?.response?.json)).toBe('[{"__proto__":"a","name":"b"},null,4.5,false]');
});

test("other pages of the operation add what the first one lacks", () => {
  const linked = link(
    {
      description: "first",
      query: [buildParameter("query", "$select", "String", { description: "first" })],
      responses: [buildResponse(200, part, { description: "first" })],
    },
    {
      description: "second",
      query: [buildParameter("query", "$select"), buildParameter("query", "$top")],
      headers: [buildParameter("header", "Prefer")],
      responses: [buildResponse(200, part), buildResponse(404)],
    },
  );
  expect(linked.description).toBe("first");
  expect(linked.query.map(({ name, description }) => [name, description])).toEqual([
    ["$select", "first"],
    ["$top", "The $top."],
  ]);
  expect(linked.headers.map(({ name }) => name)).toEqual(["Prefer"]);
  expect(linked.responses.map(({ status, description }) => [status, description])).toEqual([
    [200, "first"],
    [404, ""],
  ]);
});
