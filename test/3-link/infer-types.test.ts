import { expect, test } from "vitest";
import { findSpan } from "../support/find-span.ts";
import { addPage, linkPages, show, typePage } from "./write-pages.ts";

const orderPage = (response: string, rows: readonly string[], request = "{}") =>
  addPage("api/order-post.md", { subject: "[order](../resources/order.md)", rows, request, response });

const errorRows = ["error|[orderError](../resources/orderError.md)|What went wrong."];

test("a type that a cell names and nothing declares is guessed from the objects that say they are of it", async () => {
  const linked = await linkPages([
    orderPage(
      `{
        "@odata.type": "#contoso.shop.order",
        "error": {
          "@odata.type": "contoso.shop.orderError",
          "code": 4, "message": "Late", "final": true, "cause": null, "trace": {}, "steps": [1, 2],
          "details": [{ "@odata.type": "contoso.shop.errorDetail", "source": "Mail" }]
        }
      }`,
      errorRows,
    ),
  ]);
  const error = linked.interface("contoso.shop.orderError");
  expect(error).toMatchObject({ name: "OrderError", origin: "example" });
  expect(error.properties.map(({ name, type, nullable }) => [name, show(type), nullable])).toEqual([
    ["code", "Double", true],
    ["message", "String", true],
    ["final", "Boolean", true],
    ["cause", "Json", true],
    ["trace", "Json", true],
    ["steps", "Double[]", false],
    ["details", "contoso.shop.errorDetail[]", false],
  ]);
  expect(linked.interface("contoso.shop.errorDetail").properties.map(({ name }) => name)).toEqual(["source"]);
  expect(linked.marked("link/type-from-examples")).toEqual([
    '"contoso.shop.orderError"',
    '"contoso.shop.errorDetail"',
  ]);
});

test("all examples together show the properties of a type", async () => {
  const error = (members: string) => `{ "error": { "@odata.type": "#contoso.shop.orderError", ${members} } }`;
  const linked = await linkPages([
    orderPage(error('"code": null, "hint": 1'), errorRows, error('"code": "E1", "hint": "none"')),
  ]);
  const { properties } = linked.interface("contoso.shop.orderError");
  expect(properties.map(({ name, type }) => [name, show(type)])).toEqual([
    ["code", "String"],
    ["hint", "Json"],
  ]);
});

test("an object without a type of its own is of the type that is documented for its place", async () => {
  const linked = await linkPages([orderPage('{ "error": { "code": "E1" } }', errorRows)]);
  // No page and no example names a namespace, so the name alone is the id.
  expect(linked.interface("orderError").properties.map(({ name }) => name)).toEqual(["code"]);
  expect(linked.marked("link/type-from-examples")).toEqual(['"error"']);
});

test("the objects of a type in a documented collection are seen", async () => {
  const rows = ["lines|[orderLine](../resources/orderline.md) collection|The lines."];
  const linked = await linkPages([
    orderPage('{ "lines": [{ "sku": "A" }, { "sku": "B", "count": 2 }] }', rows),
  ]);
  const { properties } = linked.interface("orderLine");
  expect(properties.map(({ name }) => name)).toEqual(["sku", "count"]);
});

test("an undeclared type that no cell, body or response names is not guessed", async () => {
  const page = typePage("resources/order.md", "order", { rows: ["extra|Json|More."] });
  const post = orderPage('{ "extra": { "@odata.type": "#contoso.shop.secret", "code": 1 } }', []);
  const { ids } = await linkPages([page, post]);
  expect(ids).toEqual(["contoso.shop.order"]);
});

test("a name whose objects show nothing stays unknown", async () => {
  const linked = await linkPages([
    orderPage('{ "error": { "@odata.type": "#contoso.shop.orderError" } }', errorRows),
  ]);
  expect(linked.ids).not.toContain("contoso.shop.orderError");
  expect(linked.marked("link/unresolved-type")).toEqual(["[orderError](../resources/orderError.md)"]);
});

test.each([
  '{ "value": { "@odata.type": "#contoso.shop.order", "total": 3 } }',
  '{ "@odata.context": "x", "value": [{ "total": 3 }] }',
  '{ "@odata.type": "#contoso.shop.order", "total": 3 }',
])("the body of a response shows the type that its sentence names: %s", async (response) => {
  const linked = await linkPages([orderPage(response, [])]);
  const [id = ""] = linked.ids;
  expect(id).toMatch(/order$/);
  expect(linked.interface(id).properties.map(({ name }) => name)).toEqual(["total"]);
});

test("a property is known from the place on the page whose example shows it", async () => {
  const first = orderPage(
    '{ "error": { "@odata.type": "#contoso.shop.orderError", "code": "E1" } }',
    errorRows,
  );
  const response = '{ "error": {\n"@odata.type": "#contoso.shop.orderError",\n\n"hint": "Retry" } }';
  const other = addPage("api/return-post.md", {
    subject: "[order](../resources/order.md)",
    route: "/returns",
    rows: errorRows,
    response,
  });
  const linked = await linkPages([first, other]);
  expect(linked.property("contoso.shop.orderError", "code").source).toEqual(findSpan(first, '"code"'));
  expect(linked.property("contoso.shop.orderError", "hint").source).toEqual(findSpan(other, '"hint"'));
});
