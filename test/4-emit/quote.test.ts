import { expect, test } from "vitest";
import { quoteKey, quoteString, quoteTemplate } from "../../src/4-emit/quote.ts";

const hostile = [
  "plain",
  `"; process.exit(1); "`,
  "back\\slash",
  `\`\${globalThis}\``,
  "line\nbreak\r\u2028\u2029\u0085",
  "\ud800 alone, \udc00 too",
  "\u202eright to left\u2066\u200b\ufeff",
  "\u{e0041} tag, \u0000 nul",
  "😀 é 漢",
  "*/ // <!--",
];

/** The value that a literal has when it runs. */
function evaluate(literal: string): unknown {
  return new Function(`"use strict"; return ${literal};`)();
}

test.each(hostile)("a string literal has exactly the value %j", (text) => {
  expect(evaluate(quoteString(text))).toBe(text);
});

test.each(hostile)("a template literal has exactly the value %j", (text) => {
  expect(evaluate(`\`${quoteTemplate(text)}\``)).toBe(text);
});

test.each(hostile)("a key has exactly the value %j", (text) => {
  expect(evaluate(`Object.keys({ ${quoteKey(text)}: 1 })[0]`)).toBe(text);
});

test("what a reader cannot see is written as an escape", () => {
  expect(quoteString("a\u202eb\ufeffc\u2028d\u{e0041}")).toBe('"a\\u202eb\\ufeffc\\u2028d\\u{e0041}"');
  expect(quoteString("é漢😀")).toBe('"é漢😀"');
});

test("keys are bare only where they are plain identifiers", () => {
  expect(["id", "$top", "new", "@odata.type", "If-Match", "1", "größe", ""].map(quoteKey)).toEqual([
    "id",
    "$top",
    "new",
    '"@odata.type"',
    '"If-Match"',
    '"1"',
    '"größe"',
    '""',
  ]);
});
