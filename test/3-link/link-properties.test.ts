import { expect, test } from "vitest";
import { linkPages, show, type TypePage, typePage } from "./write-pages.ts";

const page = (name: string, facts: TypePage) => typePage(`resources/${name}.md`, name, facts);
const inherits = { annotation: { baseType: "contoso.shop.thing" } };
const thing = page("thing", {
  rows: ["id|String|The key.", "size|Int32|The size."],
  annotation: { keyProperty: "id" },
});

test("a row that repeats a member of a base says whose it is", async () => {
  const rows = [
    "id|String|Inherited from [thing](thing.md)",
    "size|Int32|The size of it.",
    "color|String|The color.",
  ];
  const linked = await linkPages([thing, page("widget", { ...inherits, rows })]);
  const { properties, key } = linked.interface("contoso.shop.widget");
  expect(key).toBe("id");
  expect(properties.map(({ name, inheritedFrom }) => [name, inheritedFrom])).toEqual([
    ["id", "contoso.shop.thing"],
    ["size", "contoso.shop.thing"],
    ["color", undefined],
  ]);
});

test("a row that claims to be inherited from a type without it stays a property", async () => {
  const rows = ["weight|Int32|Inherited from [thing](thing.md)"];
  const linked = await linkPages([thing, page("widget", { ...inherits, rows })]);
  expect(linked.property("contoso.shop.widget", "weight").inheritedFrom).toBeUndefined();
  expect(linked.marked("link/not-inherited")).toEqual(["weight"]);
});

test("a subtype may narrow a property, but not contradict its base", async () => {
  const base = page("thing", {
    rows: ["owner|[person](person.md)|Who.", "size|Int32|The size.", "any|Json|Any."],
  });
  const person = page("person", { rows: ["name|String|The name."] });
  const driver = page("driver", {
    rows: ["car|String|The car."],
    annotation: { baseType: "contoso.shop.person" },
  });
  const rows = ["owner|[driver](driver.md)|Who drives.", "size|String|The size.", "any|Int32|A number."];
  const linked = await linkPages([base, person, driver, page("widget", { ...inherits, rows })]);
  const shown = ["owner", "size", "any"].map((name) => {
    const { type, inheritedFrom } = linked.property("contoso.shop.widget", name);
    return [show(type), inheritedFrom];
  });
  expect(shown).toEqual([
    ["contoso.shop.driver", undefined],
    ["Int32", "contoso.shop.thing"],
    ["Int32", undefined],
  ]);
  expect(linked.marked("link/conflicting-property")).toEqual(["String"]);
});

test("a property is nullable unless the page says not, it is the key or a collection", async () => {
  const rows = [
    "id|String|The key.",
    "name|String|Not nullable.",
    "tags|String collection|Tags.",
    "size|Int32|Size.",
  ];
  const pages = [page("widget", { rows, annotation: { keyProperty: "id" } })];
  const nullable = async (nullability: "assumed" | "documented") => {
    const { properties } = (await linkPages(pages, { nullability })).interface("contoso.shop.widget");
    return properties.map((property) => property.nullable);
  };
  expect(await nullable("assumed")).toEqual([false, false, false, true]);
  expect(await nullable("documented")).toEqual([false, false, false, false]);
});

test("a property that only the JSON shows is taken from it, and said", async () => {
  const json = '{ "@odata.type": "#contoso.shop.widget", "size": 1, "color": "String", "parts": ["String"] }';
  const linked = await linkPages([page("widget", { rows: ["size|Int32|The size."], json })]);
  const { properties } = linked.interface("contoso.shop.widget");
  expect(properties.map(({ name, type }) => [name, show(type)])).toEqual([
    ["size", "Int32"],
    ["color", "String"],
    ["parts", "String[]"],
  ]);
  expect(linked.marked("link/property-only-in-json")).toEqual(['"color"', '"parts"']);
});

test("where there is no table the JSON is the source", async () => {
  const linked = await linkPages([page("widget", { json: '{ "size": 1, "made": "String (timestamp)" }' })]);
  const { properties } = linked.interface("contoso.shop.widget");
  expect(properties.map(({ name, type }) => [name, show(type)])).toEqual([
    ["size", "Double"],
    ["made", "DateTimeOffset"],
  ]);
  expect(linked.codes()).toEqual([]);
});

test("keys of the JSON that the base declares, or that only control, are no properties", async () => {
  const json = '{ "@odata.type": "#contoso.shop.widget", "id": "String", "SIZE": 1, "color": "String" }';
  const linked = await linkPages([
    thing,
    page("widget", { ...inherits, rows: ["color|String|The color."], json }),
  ]);
  expect(linked.interface("contoso.shop.widget").properties.map(({ name }) => name)).toEqual(["color"]);
  expect(linked.codes()).toEqual(["link/json-property-spelling"]);
  expect(linked.marked("link/json-property-spelling")).toEqual(['"SIZE"']);
});

test("the JSON decides on casing; another spelling is taken for a slip of the JSON", async () => {
  const rows = ["productID|String|The product.", "description|String|The text."];
  const json = '{ "productId": "String", "descripton": "String" }';
  const linked = await linkPages([page("widget", { rows, json })]);
  const names = linked.interface("contoso.shop.widget").properties.map(({ name }) => name);
  expect(names).toEqual(["productId", "description"]);
  expect(linked.marked("link/property-casing")).toEqual(["productID"]);
  expect(linked.marked("link/json-property-spelling")).toEqual(['"descripton"']);
});

test("a type cell that nothing can read is replaced by what the JSON shows", async () => {
  const rows = ["owner|some moment in the past|The owner."];
  const json = '{ "owner": { "@odata.type": "contoso.shop.thing" } }';
  const linked = await linkPages([thing, page("widget", { rows, json })]);
  expect(show(linked.property("contoso.shop.widget", "owner").type)).toBe("contoso.shop.thing");
  expect(linked.marked("link/type-from-json")).toEqual(["some moment in the past"]);
});

test("several pages of one type are merged, the fullest first", async () => {
  const linked = await linkPages([
    typePage("resources/a-widget.md", "widget", { rows: ["size|String|The size.", "extra|String|More."] }),
    typePage("resources/b-widget.md", "Widget", {
      rows: ["size|Int32|The size.", "color|String|The color.", "weight|Int32|The weight."],
      intro: "The widget of many pages.",
    }),
  ]);
  expect(linked.ids).toEqual(["contoso.shop.Widget"]);
  const widget = linked.interface("contoso.shop.Widget");
  expect(widget.description).toBe("The widget of many pages.");
  expect(widget.properties.map(({ name, type }) => [name, show(type)])).toEqual([
    ["size", "Int32"],
    ["color", "String"],
    ["weight", "Int32"],
    ["extra", "String"],
  ]);
  expect(linked.codes().toSorted()).toEqual(["link/conflicting-property", "link/name-in-two-casings"]);
});

test("a property that its base says is never null is not null in a subtype that declares it again", async () => {
  const base = page("thing", { rows: ["owner|[person](person.md)|Who. Not nullable."] });
  const person = page("person", { rows: ["name|String|The name."] });
  const driver = page("driver", { annotation: { baseType: "contoso.shop.person" } });
  const widget = page("widget", { ...inherits, rows: ["owner|[driver](driver.md)|Who drives."] });
  const linked = await linkPages([base, person, driver, widget]);
  expect(linked.property("contoso.shop.widget", "owner")).toMatchObject({ nullable: false });
  expect(show(linked.property("contoso.shop.widget", "owner").type)).toBe("contoso.shop.driver");
});
