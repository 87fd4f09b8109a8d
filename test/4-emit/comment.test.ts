import { expect, test } from "vitest";
import { codeSpan, commentBlock } from "../../src/4-emit/comment.ts";

test("one line where it fits within 120 columns, its delimiters included", () => {
  expect(commentBlock({ text: "A widget." }, 0)).toEqual(["/** A widget. */"]);
  expect(commentBlock({ text: "x".repeat(113) }, 0)).toEqual([`/** ${"x".repeat(113)} */`]);
  expect(commentBlock({ text: "x".repeat(114) }, 0)).toEqual(["/**", ` * ${"x".repeat(114)}`, " */"]);
  expect(commentBlock({ text: "x".repeat(112) }, 2)).toHaveLength(3);
});

test("nothing where there is nothing to say", () => {
  expect(commentBlock({ text: " \n " }, 0)).toEqual([]);
});

test("long lines are wrapped at 120 columns, list items below their text", () => {
  const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(" ");
  const lines = commentBlock({ text: `${words}\n\n- ${words}` }, 2).map((line) => `  ${line}`);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
  expect(lines.join(" ").match(/word\d+/g)).toHaveLength(80);
  const item = lines.findIndex((line) => line.startsWith("   * - word0"));
  expect(lines[item + 1]).toMatch(/^ {3}\*\s{3}word/);
});

test("a word that would begin a list is not put first on a line", () => {
  const text = `${"x".repeat(116)} - and 1. more`;
  expect(commentBlock({ text }, 0)).toEqual(["/**", ` * ${"x".repeat(116)} -`, " * and 1. more", " */"]);
});

test("fences and tables are not wrapped, surplus blank lines go", () => {
  const row = `| ${"cell ".repeat(40)}|`;
  const code = `  call(${"argument, ".repeat(20)});`;
  expect(commentBlock({ text: `\n\nA\n\n\n\`\`\`js\n${code}\n\`\`\`\n${row}\n\n` }, 0)).toEqual(
    ["/**", "A", "", "```js", code, "```", row, " */"].map((line, index, all) =>
      index === 0 || index === all.length - 1 ? line : ` * ${line}`.trimEnd(),
    ),
  );
});

test("tags follow the text", () => {
  const tags = [{ name: "deprecated" }, { name: "see", text: "pages/widget.md\n@other */" }];
  expect(commentBlock({ text: "A widget.", tags }, 0)).toEqual([
    "/**",
    " * A widget.",
    " *",
    " * @deprecated",
    " * @see pages/widget.md \\@other *\\/",
    " */",
  ]);
  expect(commentBlock({ text: "", tags: [{ name: "deprecated" }] }, 0)).toEqual(["/** @deprecated */"]);
});

test.each([
  ["ends */ here", "ends *\\/ here"],
  ["**//", "**\\//"],
  ["*\u200b/", "*\\/"],
  ["@deprecated @param {@link x} a@b `@c`", "\\@deprecated \\@param {\\@link x} a@b `@c`"],
  ["right \u202eto left", "right to left"],
  ["nul \0, lone \ud800", "nul \ufffd, lone \ufffd"],
  ["`code` $ // /* \\", "`code` $ // /* \\"],
])("%j is made harmless", (text, safe) => {
  expect(commentBlock({ text }, 0)).toEqual([`/** ${safe} */`]);
});

test("every kind of line break ends a line of the comment", () => {
  const lines = commentBlock({ text: "a\r\nb\rc\u2028d\u2029e\u0085f\vg" }, 0);
  expect(lines).toEqual(["/**", ..."abcdefg".split("").map((letter) => ` * ${letter}`), " */"]);
});

test("a code span stays one", () => {
  expect(codeSpan("GET /a`b\nc")).toBe("`GET /a'b c`");
});

test("code spans are not broken, and one that never ends is only text", () => {
  const span = `\`GET /${"a".repeat(60)} b\``;
  expect(commentBlock({ text: `${"x".repeat(60)} ${span}. \`y` }, 0)).toEqual([
    "/**",
    ` * ${"x".repeat(60)}`,
    ` * ${span}. \`y`,
    " */",
  ]);
});
