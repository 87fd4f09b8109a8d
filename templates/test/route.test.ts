import { expect, test } from "vitest";
import { expandRoute } from "../route.ts";

const expand = (path: object, ...routes: string[]): string => expandRoute(routes, path, "GET", "getWidget");

test.each([
  ["a/b?c#d", "/widgets/a%2Fb%3Fc%23d"],
  ["é'", "/widgets/%C3%A9'"],
  ["19:abc@x", "/widgets/19%3Aabc%40x"],
  ["%2e%2e", "/widgets/%252e%252e"],
  ["a\\b c+d&e=f", "/widgets/a%5Cb%20c%2Bd%26e%3Df"],
  ["...", "/widgets/..."],
  [0, "/widgets/0"],
  [false, "/widgets/false"],
])("a segment: %s", (id, want) => {
  expect(expand({ id }, "/widgets/{id}")).toBe(want);
});

test.each([".", ".."])("a segment %j is refused", (id) => {
  expect(() => expand({ id }, "/widgets/{id}/parts")).toThrow(TypeError);
});

test("dots that two values make together are refused, dots beside text are not", () => {
  expect(() => expand({ a: ".", b: "." }, "/widgets/{a}{b}")).toThrow(TypeError);
  expect(expand({ a: ".." }, "/widgets/v{a}")).toBe("/widgets/v..");
});

test.each([
  ["A1:B2", "/cells(address='A1%3AB2')"],
  ["O'Brien", "/cells(address='O''Brien')"],
  ["x')/parts('y", "/cells(address='x'')%2Fparts(''y')"],
  ["..", "/cells(address='..')"],
])("an OData string: %s", (address, want) => {
  expect(expand({ address }, "/cells(address='{address}')")).toBe(want);
});

test("two OData strings in one call, and a number beside them", () => {
  const route = "/cells(from='{from}',to='{to}',step={step})/{id}";
  expect(expand({ from: "a'b", to: "c", step: 2, id: "d'e" }, route)).toBe(
    "/cells(from='a''b',to='c',step=2)/d'e",
  );
});

test("a relative path keeps its slashes, and only between its colons", () => {
  const route = "/root:/{file}:/versions/{id}";
  expect(expand({ file: "a b/c:d.txt", id: "x/y" }, route)).toBe("/root:/a%20b/c%3Ad.txt:/versions/x%2Fy");
});

test("a relative path may end the route", () => {
  expect(expand({ file: "a/b" }, "/root:/{file}")).toBe("/root:/a/b");
});

test.each(["/a", "a/", "a//b", ".", "a/../b", "./a", "a/.."])("a relative path %j is refused", (file) => {
  expect(() => expand({ file }, "/root:/{file}:/content")).toThrow(TypeError);
});

const routes = ["/widgets/{widgetId}", "/shelves/{shelfId}/widgets/{widgetId}", "/me/widget"];

test.each([
  [{ widgetId: "w" }, "/widgets/w"],
  [{ shelfId: "s", widgetId: "w" }, "/shelves/s/widgets/w"],
  [{}, "/me/widget"],
])("the keys %j choose the route", (path, want) => {
  expect(expand(path, ...routes)).toBe(want);
});

test.each([[undefined], [null], [""], [Number.NaN], [{}], [["a"]]])(
  "a key that is %j does not select a shorter route",
  (widgetId) => {
    expect(() => expand({ widgetId }, ...routes)).toThrow(/^getWidget: .*"widgetId"/);
    expect(() => expand({ shelfId: "s", widgetId }, ...routes)).toThrow(/^getWidget: .*"widgetId"/);
  },
);

test("keys of no route are named, with those that would do", () => {
  expect(() => expand({ shelfId: "s", constructor: "x" }, ...routes)).toThrow(
    'getWidget: "path" has "shelfId", "constructor"; expected "widgetId" or "shelfId", "widgetId" or no key.',
  );
});

test("an inherited property is no key", () => {
  expect(() => expand({}, "/widgets/{constructor}")).toThrow(TypeError);
  expect(expand(JSON.parse('{"__proto__":"p"}'), "/widgets/{__proto__}")).toBe("/widgets/p");
});

test("half a surrogate pair is refused", () => {
  expect(() => expand({ id: "\ud800" }, "/widgets/{id}")).toThrow(TypeError);
});

test("several routes with the same keys: `route` chooses, the first is the default of GET", () => {
  const same = ["/a/{id}", "/b/{id}"];
  expect(expandRoute(same, { id: "1" }, "GET", "get")).toBe("/a/1");
  expect(expandRoute(same, { id: "1", route: "/b/{id}" }, "GET", "get")).toBe("/b/1");
  expect(expandRoute(same, { id: "1", route: "/b/{id}" }, "POST", "add")).toBe("/b/1");
  expect(() => expandRoute(same, { id: "1" }, "POST", "add")).toThrow('"route": /a/{id} or /b/{id}');
  expect(() => expandRoute(same, { id: "1", route: "/c/{id}" }, "GET", "get")).toThrow(TypeError);
  expect(expandRoute(["/lines/{route}"], { route: "U1" }, "GET", "get")).toBe("/lines/U1");
});
