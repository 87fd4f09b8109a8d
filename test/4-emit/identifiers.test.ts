import { expect, test } from "vitest";
import { camelCase, claimName, declarableName, kebabCase, pascalCase } from "../../src/4-emit/identifiers.ts";
import { memberNames } from "../../src/4-emit/member-names.ts";
import { takeNames } from "../../src/model/taken-names.ts";

test.each([
  ["notStarted", "NotStarted"],
  ["en-US", "EnUS"],
  ["$count", "Count"],
  ["1", "Value1"],
  ["1.5", "Value1_5"],
  ["15", "Value15"],
  ["2030-12-31", "Value2030_12_31"],
  ["with some words", "WithSomeWords"],
  ["OAuth2Client", "OAuth2Client"],
  ["größe", "Größe"],
  ["__proto__", "Proto"],
  ["", "Empty"],
  ["+", "ValueX2B"],
  ["\ud800", "ValueXD800"],
])("%j in PascalCase is %s", (text, name) => {
  expect(pascalCase(text)).toBe(name);
});

test.each([
  ["Widget", "widget"],
  ["TeamsAsyncOperation", "teams-async-operation"],
  ["URLFilter", "url-filter"],
  ["OAuth2Grant", "o-auth2-grant"],
  ["Größe", "gr-xf6-xdf-e"],
  ["../Etc/Passwd", "etc-passwd"],
])("%s is the file %s", (name, file) => {
  expect(kebabCase(name)).toBe(file);
});

test("members that give one name are numbered in their order, and no name is a number", () => {
  const member = (value: string) => ({ name: value, value, description: "" });
  const values = ["a-b", "a_b", "aB", "1", "-1", "1_2", "1.2", "NaN", "infinity", "constructor", "toString"];
  expect(memberNames(values.map(member))).toEqual([
    "AB",
    "AB2",
    "AB3",
    "Value1",
    "Minus1",
    "Value1_2",
    "Value1_2_2",
    "NaNValue",
    "InfinityValue",
    "Constructor",
    "ToString",
  ]);
});

test("a member without a name is named after its value", () => {
  expect(memberNames([{ name: "", value: "low", description: "" }])).toEqual(["Low"]);
});

test("names that can be declared stay", () => {
  expect(
    ["getWidget", "$1", "_a", "delete", "a b", "1st"].map((name) => declarableName(name, pascalCase)),
  ).toEqual(["getWidget", "$1", "_a", "Delete", "AB", "Value1st"]);
});

test("a taken name gets the first free number", () => {
  const taken = takeNames(["Widget", "Widget2", "V1"]);
  expect([claimName("Widget", taken), claimName("Widget", taken), claimName("V1", taken)]).toEqual([
    "Widget3",
    "Widget4",
    "V1_2",
  ]);
});

test("what a module may not declare, or `import()` would call, has a mark behind it", () => {
  expect(["delete", "await", "then"].map((name) => declarableName(name, camelCase))).toEqual([
    "delete_",
    "await_",
    "then_",
  ]);
});
