import { expect, test } from "vitest";
import { overrideTypes } from "../../src/adjust/override-types.ts";
import { apiModel, body, bodyProperty, interfaceType, operation, property, ref } from "../support/model.ts";

const model = apiModel(
  [
    interfaceType("record", [property("id"), property("nmae")], { key: "id" }),
    interfaceType("widget", [property("size")], { base: "record", key: "id" }),
  ],
  [
    operation("changeWidget", ["PATCH /widgets/{widgetId}"], {
      body: body("properties", ref("widget"), [bodyProperty("nmae"), bodyProperty("size")]),
    }),
  ],
);

const fail = () => {
  throw new Error("Nothing should be reported.");
};

test("a change of a base holds for the keys and the bodies of its subtypes", () => {
  const properties = { id: { name: "key" }, nmae: { name: "name", type: "Int32" } };
  const { types, operations } = overrideTypes(model, { Record: { properties } }, fail);
  expect(types.map((type) => type.kind === "interface" && type.key)).toEqual(["key", "key"]);
  expect(operations[0]?.body?.properties.map(({ name, type }) => [name, type])).toEqual([
    ["name", { kind: "scalar", name: "Int32" }],
    ["size", { kind: "scalar", name: "String" }],
  ]);
});

test("an id wins over a name, and without overrides the model is the same", () => {
  const other = { ...interfaceType("other"), name: "sample.record" };
  const { types } = overrideTypes(
    apiModel([...model.types, other]),
    { "sample.record": { name: "Root" } },
    fail,
  );
  expect(types.map(({ id, name }) => `${id} ${name}`)).toContain("sample.record Root");
  expect(overrideTypes(model, {}, fail)).toBe(model);
});
