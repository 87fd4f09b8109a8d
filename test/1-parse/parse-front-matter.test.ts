import { expect, test } from "vitest";
import { parseFrontMatter } from "../../src/1-parse/parse-front-matter.ts";

const valuesOf = (yaml: string) => parseFrontMatter(yaml).values;

test("keys and text values are read", () => {
  const yaml = ['title: "Get ticket"', "author: someone", "ms.date: 2024-01-31", "count: 3"].join("\n");
  expect([...valuesOf(yaml)]).toEqual([
    ["title", "Get ticket"],
    ["author", "someone"],
    ["ms.date", "2024-01-31"],
    ["count", "3"],
  ]);
});

test("a value of several lines is one text", () => {
  expect(valuesOf('description: "one\n  two"\nauthor: x').get("description")).toBe("one two");
});

test("what YAML refuses is read line by line", () => {
  const yaml = ['title: "driveItem": create', "description: 'A ticket'", "not a pair", "empty:", "author: x"];
  expect([...valuesOf(yaml.join("\n"))]).toEqual([
    ["title", '"driveItem": create'],
    ["description", "A ticket"],
    ["author", "x"],
  ]);
});

test("lists and maps are left out", () => {
  const yaml = ["title: Tickets", "tags:", "  - a", "map: { a: 1 }"].join("\n");
  expect([...valuesOf(yaml)]).toEqual([["title", "Tickets"]]);
});

test("front matter that is no map has no keys", () => {
  expect([...valuesOf("- a\n- b")]).toEqual([]);
  expect([...valuesOf("")]).toEqual([]);
});

test("a bomb of aliases is refused, and the plain lines are read", () => {
  const levels = ["a: &a [x,x,x,x,x,x,x,x,x,x]"];
  for (const [index, name] of [..."bcdefghi"].entries()) {
    levels.push(`${name}: &${name} [${`*${"abcdefghi"[index]},`.repeat(9)}*a]`);
  }
  const values = valuesOf([...levels, "title: Tickets"].join("\n"));
  expect(values.get("title")).toBe("Tickets");
  expect(values.get("b")).toMatch(/^&b \[\*a,/);
});

test("keys that every object has are ordinary keys", () => {
  const values = valuesOf("constructor: x\n__proto__: y");
  expect([...values]).toEqual([
    ["constructor", "x"],
    ["__proto__", "y"],
  ]);
  expect(Object.getPrototypeOf({})).not.toHaveProperty("y");
});
