import { expect, test } from "vitest";
import { linkOperations } from "../../src/3-link/operations/link-operations.ts";
import type { BodyFacts } from "../../src/model/facts.ts";
import type { Body } from "../../src/model/operations.ts";
import { buildContext, buildOperation, buildPage, buildRow, spanOn } from "./build-facts.ts";

const source = spanOn("api/page.md", 40);
const part = { type: { kind: "name", name: "part" }, source } as const;
const properties = { "example.part": ["name", "color", "size"] };

function buildBody(facts: Partial<BodyFacts>): BodyFacts {
  return {
    shape: "properties",
    properties: [],
    contentType: "application/json",
    required: false,
    source,
    ...facts,
  };
}

function link(...bodies: readonly Partial<BodyFacts>[]): Body | undefined {
  const pages = bodies.map((body, index) =>
    buildPage(`api/${index}.md`, "Add part", buildOperation(["POST /parts"], { body: buildBody(body) })),
  );
  return linkOperations(pages, buildContext({ properties }))[0]?.body;
}

test("rows that list all that can be written leave the resource whole", () => {
  const rows = ["id", "size", "color", "name"].map((name) => buildRow(name));
  expect(link({ subject: part, properties: rows })).toMatchObject({
    type: { kind: "ref", id: "example.part" },
    shape: "resource",
    contentType: "application/json",
    required: false,
    source,
  });
});

test("rows that list some of the properties narrow the resource to them", () => {
  const body = link({ subject: part, properties: [buildRow("color"), buildRow("name", { required: true })] });
  expect(body?.shape).toBe("properties");
  expect(body?.properties.map(({ name, required }) => [name, required])).toEqual([
    ["color", false],
    ["name", true],
  ]);
});

test("a resource without rows is whole", () => {
  expect(link({ shape: "resource", subject: part })).toMatchObject({
    type: { kind: "ref", id: "example.part" },
    shape: "resource",
    properties: [],
  });
});

test("rows of a resource that no page declares are the body", () => {
  const subject = { ...part, type: { kind: "name", name: "unheardOf" } } as const;
  expect(link({ subject, properties: [buildRow("color")] })).toMatchObject({
    type: { kind: "ref", id: "example.unheardOf" },
    shape: "parameters",
  });
});

test.each([
  ["parameters", { kind: "scalar", name: "Json" }],
  ["reference", { kind: "scalar", name: "Json" }],
  ["stream", { kind: "scalar", name: "Stream" }],
] as const)("a body of shape %s keeps it", (shape, type) => {
  expect(link({ shape, properties: shape === "parameters" ? [buildRow("color")] : [] })).toMatchObject({
    shape,
    type,
  });
});

test("a row may be null unless it is required, a collection, or the page says not", () => {
  const collection = { kind: "collection", element: { kind: "scalar", name: "String" } } as const;
  const rows = [
    buildRow("plain"),
    buildRow("must", { required: true }),
    buildRow("many", { type: collection }),
    buildRow("never", { nullable: false }),
    buildRow("manyOrNull", { type: collection, nullable: true }),
  ];
  const body = link({ shape: "parameters", properties: rows });
  expect(body?.properties.map(({ name, nullable }) => [name, nullable])).toEqual([
    ["plain", true],
    ["must", false],
    ["many", false],
    ["never", false],
    ["manyOrNull", true],
  ]);
});

test("other pages of the operation add the rows that they list of the same resource", () => {
  const other = { type: { kind: "name", name: "ware" }, source } as const;
  const body = link(
    { subject: part, properties: [buildRow("color", { description: "first" })] },
    { subject: part, properties: [buildRow("color", { description: "second" }), buildRow("size")] },
    { subject: other, properties: [buildRow("weight")] },
  );
  expect(body?.shape).toBe("properties");
  expect(body?.properties.map(({ name, description }) => [name, description])).toEqual([
    ["color", "first"],
    ["size", ""],
  ]);
});
