import { expect, test } from "vitest";
import { findExceededLimit } from "../../src/1-parse/find-exceeded-limit.ts";
import { parsePage } from "../../src/1-parse/parse-page.ts";
import { createSourceText } from "../../src/1-parse/source-text.ts";
import { createReporter } from "../../src/diagnostics/diagnostic.ts";
import { defaultLimits } from "../../src/model/limits.ts";
import { placeOf } from "../support/place.ts";

/** The limit that a text exceeds, and where. */
function exceeded(text: string): string | undefined {
  const found = findExceededLimit(createSourceText({ path: "page.md", text }), defaultLimits);
  return found && `${found.limit} ${placeOf(found.source)}`;
}

const table = (rows: number) => `# Tickets\n\n|Property|Type|\n|:--|:--|\n${"|a|String|\n".repeat(rows)}`;

test.each([
  { name: "as large as a page may be", text: "x".repeat(4 * 1024 * 1024), want: undefined },
  { name: "larger", text: "x".repeat(4 * 1024 * 1024 + 1), want: "pageSize 1:1-1:1" },
  { name: "with as many rows as a table may have", text: table(10_000), want: undefined },
  { name: "with one row more", text: table(10_001), want: "tableRows 10005:1-10006:1" },
  { name: "with two tables of half the rows", text: table(6_000).repeat(2), want: undefined },
  { name: "with quotes as deep as they may be", text: `${">".repeat(100)} x`, want: undefined },
  { name: "with a deeper quote", text: `one\n${"> ".repeat(101)}x`, want: "nesting 2:1-2:204" },
  { name: "with a deeper list", text: `${"- ".repeat(101)}x`, want: "nesting 1:1-1:204" },
  { name: "with as many items as a page may have", text: "- a\n".repeat(5_000), want: undefined },
  { name: "with an item more", text: "- a\n".repeat(5_001), want: "blocks 5001:1-5002:1" },
  {
    name: "with lines that go on with a deep quote",
    text: `${">".repeat(100)} x\n${"y\n".repeat(1_000)}`,
    want: "blocks 786:1-787:1",
  },
  { name: "with an underlined heading more", text: "a\n=\n\n".repeat(4_001), want: "blocks 12001:1-12002:1" },
  { name: "with as many paragraphs as a page may have", text: "a\n\n".repeat(20_000), want: undefined },
  { name: "with a paragraph more", text: "a\n\n".repeat(20_001), want: "blocks 40001:1-40002:1" },
  { name: "with 30,000 lines of an example", text: `\`\`\`\n${'"a": 1,\n'.repeat(30_000)}`, want: undefined },
  { name: "with as many marks as a paragraph may have", text: "a*\n".repeat(5_000), want: undefined },
  { name: "with a mark more", text: "a*\n".repeat(5_001), want: "paragraphMarks 5001:1-5002:1" },
  {
    name: "with as many marks in two paragraphs",
    text: `${"_a".repeat(3_000)}\n\n`.repeat(2),
    want: undefined,
  },
  {
    name: "with a table of many links",
    text: table(9_000).replaceAll("String", "[b](c.md)"),
    want: undefined,
  },
  {
    name: "with a table whose delimiter row is too short",
    text: table(9_000).replace("|:--|:--|", "|:--|"),
    want: "paragraphMarks 1670:1-1671:1",
  },
  {
    name: "with lines behind a table that are no rows",
    text: `${table(1)}${"a|*\n".repeat(5_000)}`,
    want: "paragraphMarks 2503:1-2504:1",
  },
  {
    name: "with a row of very many cells",
    text: `${table(1)}${"|".repeat(5_001)}\n`,
    want: "paragraphMarks 6:1-7:1",
  },
  {
    name: "with very many marks in all",
    text: `${"[".repeat(5_000)}\n\n`.repeat(41),
    want: "marks 79:1-80:1",
  },
  { name: "with a long line of dots", text: ".".repeat(500), want: undefined },
])("a page $name exceeds: $want", ({ text, want }) => {
  expect(exceeded(text)).toBe(want);
});

test("a page beyond a limit is reported and empty", () => {
  const { report, diagnostics } = createReporter();
  const page = parsePage({ path: "page.md", text: `# Tickets\n\n${"> ".repeat(200)}x\n` }, report);
  expect(diagnostics.map(({ code, source }) => `${code} ${placeOf(source)}`)).toEqual([
    "parse/limit-exceeded 3:1-4:1",
  ]);
  expect(page.root).toEqual({ blocks: [], sections: [] });
  expect(page.accountables).toEqual([]);
});
