import { expect, test } from "vitest";
import { looksLikeJson, parseJson } from "../../src/1-parse/parse-json.ts";
import { createSourceText } from "../../src/1-parse/source-text.ts";
import { placeOf } from "../support/place.ts";

/** Reads all of a text as JSON. */
function read(text: string) {
  const { syntax, value, problem } = parseJson(createSourceText({ path: "page.md", text }), 0, text.length);
  return { syntax, value, problem: problem && `${placeOf(problem.source)} ${problem.message}` };
}

test("every value carries its place", () => {
  expect(read('{\n  "open": [true, null, -1.5, "a\\u0062"]\n}')).toEqual({
    syntax: "strict",
    problem: undefined,
    value: {
      kind: "object",
      start: 0,
      end: 43,
      members: [
        {
          key: "open",
          keyStart: 4,
          keyEnd: 10,
          value: {
            kind: "array",
            start: 12,
            end: 41,
            items: [
              { kind: "boolean", value: true, start: 13, end: 17 },
              { kind: "null", start: 19, end: 23 },
              { kind: "number", value: -1.5, start: 25, end: 29 },
              { kind: "string", value: "ab", start: 31, end: 40 },
            ],
          },
        },
      ],
    },
  });
});

test("bare words keep their places", () => {
  expect(read('{ name: "Breeze", "legs": int }').value).toEqual({
    kind: "object",
    start: 0,
    end: 31,
    members: [
      { key: "name", keyStart: 2, keyEnd: 6, value: { kind: "string", value: "Breeze", start: 8, end: 16 } },
      { key: "legs", keyStart: 18, keyEnd: 24, value: { kind: "string", value: "int", start: 26, end: 29 } },
    ],
  });
});

test.each([
  { given: '{ "a": 1, }', want: "1:9-1:10 trailing comma" },
  { given: '{ "a": [1, 2, ] }', want: "1:13-1:14 trailing comma" },
  { given: '{ "a": 1 // one\n}', want: "1:10-1:16 invalid comment token" },
  { given: '{ /* one */ "a": 1 }', want: "1:3-1:12 invalid comment token" },
])("$given is understood, and $want is said", ({ given, want }) => {
  const { syntax, value, problem } = read(given);
  expect({ syntax, problem, keys: value?.kind === "object" && value.members.map(({ key }) => key) }).toEqual({
    syntax: "lenient",
    problem: want,
    keys: ["a"],
  });
});

test.each([
  { given: '{ "a": 1 "b": 2 }', keys: ["a", "b"], want: "1:10-1:13 comma expected" },
  { given: '{ "a": 1,\n  ...\n}', keys: ["a"], want: "2:3-2:6 invalid symbol" },
  { given: '{ "a": <value>, "b": 2 }', keys: ["b"], want: "1:8-1:15 invalid symbol" },
  { given: '{ "a": int, b: 2 // two\n}', keys: ["a", "b"], want: "1:8-1:11 invalid symbol" },
  { given: "{ a: 'one', \"b\": 2 }", keys: ["b"], want: "1:3-1:4 invalid symbol" },
  { given: "{ “a”: 1 }", keys: [], want: "1:3-1:6 invalid symbol U+201C" },
  { given: '{ "a": 1,\u00a0"b": 2 }', keys: ["a", "b"], want: "1:10-1:11 invalid symbol U+00A0" },
  { given: '{ "a": 1', keys: ["a"], want: "1:9-1:10 close brace expected" },
  { given: '{ "a": "one\ntwo" }', keys: ["a"], want: "1:8-1:12 unexpected end of string" },
  { given: "{ a: 1 }", keys: ["a"], want: "1:3-1:4 invalid symbol" },
])("$given is broken: $want", ({ given, keys, want }) => {
  const { syntax, value, problem } = read(given);
  expect(syntax).toBe("broken");
  expect(problem).toBe(want);
  const found = value?.kind === "object" ? value.members.map(({ key }) => key) : [];
  expect(found).toEqual(keys);
});

test("a key that every object has is a key like any other", () => {
  const { value } = read('{ "__proto__": { "x": 1 }, "constructor": 2 }');
  expect(value?.kind === "object" && value.members.map(({ key }) => key)).toEqual([
    "__proto__",
    "constructor",
  ]);
});

test("nesting beyond every documented value is not read", () => {
  const deep = `${"[".repeat(101)}${"]".repeat(101)}`;
  expect(read(deep)).toEqual({ syntax: "broken", value: undefined, problem: "1:1-1:203 nested too deeply" });
  expect(read("[".repeat(100) + "]".repeat(100)).syntax).toBe("strict");
  expect(read(`["${"[".repeat(500)}"]`).syntax).toBe("strict");
});

test.each([
  { given: ' \n{ "a": 1 }', want: true },
  { given: "[1]", want: true },
  { given: '"a"', want: false },
  { given: "42", want: false },
  { given: "", want: false },
])("$given looks like JSON: $want", ({ given, want }) => {
  expect(looksLikeJson(given)).toBe(want);
});
