import { expect, test } from "vitest";
import { reachableTypes } from "../../src/adjust/reachable-types.ts";
import {
  array,
  body,
  bodyProperty,
  enumType,
  interfaceType,
  operation,
  parameter,
  property,
  ref,
  response,
  union,
} from "../support/model.ts";

const types = [
  interfaceType("record"),
  interfaceType("widget", [property("state", ref("state")), property("parts", array(ref("part")))], {
    base: "record",
  }),
  interfaceType("gadget", [], { base: "widget" }),
  interfaceType("ticket", [], { base: "record" }),
  interfaceType("part", [property("widget", ref("widget"))]),
  interfaceType("note"),
  enumType("state", ["open"]),
];

const reach = (...operations: readonly ReturnType<typeof operation>[]) =>
  [...reachableTypes(types, operations, [])].map((id) => id.replace("sample.", "")).sort();

test("a value needs its bases, the types of its properties and its subtypes, but not the siblings", () => {
  const get = operation("getWidget", ["GET /widgets"], { responses: [response(200, ref("widget"))] });
  expect(reach(get)).toEqual(["gadget", "part", "record", "state", "widget"]);
});

test("types of bodies, of their properties, of parameters and in unions are needed", () => {
  const send = operation("sendNote", ["POST /notes"], {
    body: body("parameters", union(ref("note")), [bodyProperty("state", ref("state"))]),
    query: [parameter("query", "of", { type: ref("ticket") })],
  });
  expect(reach(send)).toEqual(["note", "record", "state", "ticket"]);
});

test("without operations only the roots are needed", () => {
  expect(reach()).toEqual([]);
  expect([...reachableTypes(types, [], types.slice(5, 6))]).toEqual(["sample.note"]);
});
