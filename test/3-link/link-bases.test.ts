import { expect, test } from "vitest";
import { linkPages, type TypePage, typePage } from "./write-pages.ts";

const page = (name: string, facts: TypePage = {}) =>
  typePage(`resources/${name}.md`, name, { rows: [`${name}Size|Int32|The size.`], ...facts });
const baseType = (name: string) => ({ annotation: { baseType: `contoso.shop.${name}` } });
const id = (name: string) => `contoso.shop.${name}`;

test("the annotation names the base", async () => {
  const linked = await linkPages([page("thing"), page("widget", baseType("thing"))]);
  expect(linked.interface(id("widget")).base).toBe(id("thing"));
  expect(linked.codes()).toEqual([]);
});

test("the intro names the base", async () => {
  const linked = await linkPages([
    page("thing"),
    page("widget", { intro: "Inherits from [thing](thing.md)." }),
  ]);
  expect(linked.interface(id("widget")).base).toBe(id("thing"));
});

test("the type that most others inherit from yields to a nearer one", async () => {
  const linked = await linkPages([
    page("entity"),
    page("a", baseType("entity")),
    page("b", baseType("entity")),
    page("thing"),
    page("widget", { ...baseType("entity"), intro: "Inherits from [thing](thing.md)." }),
  ]);
  expect(linked.interface(id("widget")).base).toBe(id("thing"));
  // Both are ancestors of `widget`, so the one is an ancestor of the other.
  expect(linked.interface(id("thing")).base).toBe(id("entity"));
  expect(linked.codes()).toEqual([]);
});

test("an ancestor that another ancestor is known to have is the farther one", async () => {
  const linked = await linkPages([
    page("thing"),
    page("device", baseType("thing")),
    page("widget", { ...baseType("thing"), intro: "Inherits from [device](device.md)." }),
  ]);
  expect(linked.interface(id("widget")).base).toBe(id("device"));
});

test("rows run from the farthest ancestor to the nearest", async () => {
  const rows = [
    "id|String|Inherited from [entity](entity.md)",
    "name|String|Inherited from [device](device.md)",
    "size|Int32|The size.",
  ];
  const linked = await linkPages([page("widget", { rows })]);
  expect(linked.interface(id("widget")).base).toBe(id("device"));
  expect(linked.interface(id("device")).base).toBe(id("entity"));
});

test("an origin that elsewhere occurs without the other is the farther one", async () => {
  const swapped = [
    "name|String|Inherited from [device](device.md)",
    "id|String|Inherited from [entity](entity.md)",
  ];
  const linked = await linkPages([
    page("widget", { rows: swapped }),
    page("gadget", { rows: ["id|String|Inherited from [entity](entity.md)"] }),
  ]);
  expect(linked.interface(id("widget")).base).toBe(id("device"));
  expect(linked.interface(id("gadget")).base).toBe(id("entity"));
});

test("that holds below the root type, too", async () => {
  const fromDevice = "size|Int32|Inherited from [device](device.md)";
  const linked = await linkPages([
    page("a", baseType("entity")),
    page("b", baseType("entity")),
    page("c", baseType("entity")),
    page("widget", { rows: ["color|String|Inherited from [printer](printer.md)", fromDevice] }),
    page("gadget", { rows: [fromDevice] }),
  ]);
  expect(linked.interface(id("widget")).base).toBe(id("printer"));
  expect(linked.interface(id("printer")).base).toBe(id("device"));
});

test("an annotation and an intro that contradict each other are a warning on the one that lost", async () => {
  const linked = await linkPages([
    page("thing"),
    page("gadget"),
    page("widget", { ...baseType("thing"), intro: "Inherits from [gadget](gadget.md)." }),
  ]);
  expect(linked.interface(id("widget")).base).toBe(id("thing"));
  expect(linked.interface(id("thing")).base).toBeUndefined();
  expect(linked.marked("link/conflicting-base")).toEqual(["[gadget](gadget.md)"]);
});

test("no type is its own ancestor", async () => {
  const linked = await linkPages([
    page("a", baseType("b")),
    page("b", baseType("c")),
    page("c", baseType("a")),
    page("d", baseType("d")),
  ]);
  expect(["a", "b", "c", "d"].map((name) => linked.interface(id(name)).base)).toEqual([
    undefined,
    id("c"),
    id("a"),
    undefined,
  ]);
  expect(linked.codes().filter((code) => code === "link/base-cycle")).toHaveLength(1);
});
