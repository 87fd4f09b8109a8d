import { expect, test } from "vitest";
import { parseStrictJson } from "../../src/1-parse/parse-strict-json.ts";

const read = (json: string, depth = 10) => parseStrictJson(`>${json}]"`, 1, json.length + 1, depth);

test.each([
  ' {\n\t"a" : [ ] , "b":{ } }\n',
  '["", "\\"", "\\\\", "\\u00e9\\n", "é", "//", "\\ud800"]',
  "[0, -0, 10, -1.5, 1e5, 1E+05, 0.1e-2]",
  "[true, false, null]",
  '{ "a": 1, "a": 2, "__proto__": 3 }',
])("%j is JSON to the letter", (json) => {
  expect(() => JSON.parse(json)).not.toThrow();
  expect(read(json)).toMatchObject({ end: json.trimEnd().length + 1 });
});

test.each([
  ...[
    "",
    "{",
    "[",
    '{ "a" }',
    '{ "a": }',
    "{ a: 1 }",
    "{ 'a': 1 }",
    '{ "a": 1, }',
    "[1, ]",
    "[, 1]",
    "[1 2]",
  ],
  ...["[01]", "[1.]", "[.5]", "[+1]", "[-]", "[1e]", "[0x1]", "[NaN]", "[True]", "[truer]", "[nul]", "[tru"],
  ...['["\\x"]', '["\\u12"]', '["\n"]', '["\t"]', '["a]', '["a\\"]', "[1]]", "[1] 2", "{} // a", "[\u00a0]"],
])("%j is not", (json) => {
  expect(() => JSON.parse(json)).toThrow();
  expect(read(json)).toBeUndefined();
});

test("what is deeper than it may be is not read", () => {
  expect(read("[[[]]]", 3)).toBeDefined();
  expect(read('[[], { "a": [[]] }]', 3)).toBeUndefined();
  expect(read("[[], [], [], [], {}]", 2)).toBeDefined();
});
