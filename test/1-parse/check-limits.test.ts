import { expect, test } from "vitest";
import { defaultLimits, findExceededLimit } from "../../src/1-parse/check-limits.ts";
import { parsePage } from "../../src/1-parse/parse-page.ts";
import { createSourceText } from "../../src/1-parse/source-text.ts";
import { createReporter } from "../../src/diagnostics/diagnostic.ts";
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
