import type { Log } from "sarif";
import { expect, test } from "vitest";
import { catalog } from "../../src/diagnostics/catalog.ts";
import type { FormatContext } from "../../src/diagnostics/formats/format.ts";
import { formatGithub } from "../../src/diagnostics/formats/format-github.ts";
import { formatJson } from "../../src/diagnostics/formats/format-json.ts";
import { formatPretty } from "../../src/diagnostics/formats/format-pretty.ts";
import { formatSarif } from "../../src/diagnostics/formats/format-sarif.ts";
import type { Diagnostic } from "../../src/model/diagnostic.ts";
import type { SourceSpan } from "../../src/model/source.ts";

const page = "# Widget\n\n|name|Strin|The name, 100% of it.|\r\n";

const context: FormatContext = {
  texts: new Map([["widget.md", page]]),
  showPath: (path) => `docs/${path}`,
  colors: false,
  hash: (text) => `#${text.length}`,
  all: false,
};

function span(line: number, from: number, to: number): SourceSpan {
  const point = (column: number) => ({ line, column, offset: 0 });
  return { path: "widget.md", start: point(from), end: point(to) };
}

const unresolved: Diagnostic = {
  code: "link/unresolved-type",
  severity: "error",
  message: 'No page declares "Strin":\n100%.',
  source: span(3, 7, 12),
  related: [{ message: "The page begins here.", source: span(1, 1, 9) }],
  suggestion: "String",
};

function format(
  formatter: typeof formatPretty,
  diagnostics: readonly Diagnostic[],
  changes: Partial<FormatContext> = {},
): string {
  return formatter(diagnostics, { ...context, ...changes });
}

test("pretty shows place, sentence, line with carets, related places and the suggestion", () => {
  expect(format(formatPretty, [unresolved])).toBe(`docs/widget.md:3:7 error link/unresolved-type
  No page declares "Strin": 100%.
    3 | |name|Strin|The name, 100% of it.|
      |       ^^^^^
  docs/widget.md:1:1 The page begins here.
  Did you mean "String"?

`);
});

test("pretty colours only when asked to", () => {
  expect(format(formatPretty, [unresolved])).not.toContain("\u001b");
  expect(format(formatPretty, [unresolved], { colors: true })).toContain("\u001b[31merror\u001b[39m");
});

test("pretty clips a long line around the span, carets below the same characters", () => {
  const line = `${"a".repeat(200)}WRONG${"b".repeat(200)}`;
  const texts = new Map([["widget.md", line]]);
  const text = format(formatPretty, [{ ...unresolved, source: span(1, 201, 206) }], { texts });
  const [quoted = "", carets = ""] = text.split("\n").slice(2, 4);
  expect(quoted.length).toBeLessThan(120);
  expect(quoted.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("WRONG");
});

test("pretty clips to the width of the terminal", () => {
  const line = `${"a".repeat(200)}WRONG${"b".repeat(200)}`;
  const texts = new Map([["widget.md", line]]);
  const widthAt = (columns: number) => {
    const text = format(formatPretty, [{ ...unresolved, source: span(1, 201, 404) }], { texts, columns });
    return Math.max(
      ...text
        .split("\n")
        .slice(2, 4)
        .map((shown) => shown.length),
    );
  };
  expect([widthAt(60), widthAt(80), widthAt(200)]).toEqual([60, 80, 110]);
});

test.each([
  ["|名前|Strin|", 5, 10, "      ^^^^^"],
  ["|e\u0301e\u0301|Strin|", 7, 12, "    ^^^^^"],
  ["|\t|Strin|", 4, 9, "   ^^^^^"],
  ["|😀|名前|", 5, 7, "    ^^^^"],
  ["|\u202e|Strin|", 4, 9, "   ^^^^^"],
])("carets stand below the columns of %s", (line, from, to, want) => {
  const texts = new Map([["widget.md", line]]);
  const text = format(formatPretty, [{ ...unresolved, source: span(1, from, to) }], { texts });
  expect(text.split("\n")[3]).toBe(`      | ${want}`);
});

test("pretty marks a span over several lines to the end of its first line", () => {
  const source = { ...span(3, 7, 12), end: { line: 9, column: 2, offset: 0 } };
  const carets = format(formatPretty, [{ ...unresolved, source }]).split("\n")[3];
  expect(carets?.replace(/[^^]/g, "")).toHaveLength("Strin|The name, 100% of it.|".length);
});

test("pretty quotes nothing of a page that could not be read", () => {
  const text = format(formatPretty, [{ ...unresolved, source: { ...span(1, 1, 1), path: "binary.md" } }]);
  expect(text.split("\n")[2]).toBe("  docs/widget.md:1:1 The page begins here.");
});

test.each([
  ["pretty", formatPretty],
  ["json", formatJson],
  ["github", formatGithub],
  ["sarif", formatSarif],
])("in %s neither a page nor its name can write to the terminal", (_, formatter) => {
  const hostile = "\u001b[2J\u009b2J\u202Etxt\r\u0007\u2028";
  const texts = new Map([["widget.md", `x${hostile}`]]);
  const diagnostic = { ...unresolved, message: hostile, suggestion: hostile, source: span(1, 1, 2) };
  const text = format(formatter, [diagnostic], { texts, showPath: (path) => `${hostile}/${path}` });
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u);
  expect(text).not.toBe("");
});

test("json and sarif keep the texts themselves", () => {
  const message = "\u009b2J\u202etxt\u2028";
  expect(JSON.parse(format(formatJson, [{ ...unresolved, message }]))).toMatchObject({ message });
  const log: Log = JSON.parse(
    format(formatSarif, [{ code: unresolved.code, severity: "error", message, source: span(1, 1, 2) }]),
  );
  expect(log.runs[0]?.results?.[0]?.message.text).toBe(message);
});

test("many diagnostics are grouped by code: three of each and a table, all on demand", () => {
  const many = Array.from({ length: 101 }, (_, index): Diagnostic => {
    const rare = { code: "link/missing-page", severity: "warning", message: `Page ${index}.` } as const;
    return index % 50 === 0 ? { ...rare, source: span(1, 1, 2) } : unresolved;
  });
  const text = format(formatPretty, many);
  const count = (needle: string, haystack = text) => haystack.split(needle).length - 1;
  expect([count(":3:7 error link/unresolved-type"), count(":1:1 warning link/missing-page")]).toEqual([3, 3]);
  expect(text).toContain("… and 95 more of link/unresolved-type; --all shows them");
  expect(text).toMatch(
    /\n {2}98 error {3}link\/unresolved-type\n {3}3 warning link\/missing-page\npagewright explain CODE says what a code means\n$/,
  );
  expect(count(":3:7 error link/unresolved-type", format(formatPretty, many, { all: true }))).toBe(98);
});

test("a code with several severities is counted for each", () => {
  const many = Array.from({ length: 101 }, (_, index): Diagnostic => {
    return index < 4 ? { ...unresolved, severity: "info" } : unresolved;
  });
  const text = format(formatPretty, many);
  expect(text).toMatch(/\n {2}97 error {3}link\/unresolved-type\n {3}4 info {4}link\/unresolved-type\n/);
});

test("of each code those of different pages are shown", () => {
  const many = Array.from({ length: 120 }, (_, index): Diagnostic => {
    const path = index < 118 ? "widget.md" : `other-${index}.md`;
    return { ...unresolved, source: { ...unresolved.source, path } };
  });
  const places = format(formatPretty, many).match(/^docs\/\S+(?= error)/gm);
  expect(places).toEqual(["docs/widget.md:3:7", "docs/other-118.md:3:7", "docs/other-119.md:3:7"]);
});

test("json is one object a line, with the paths as shown", () => {
  const [first = "", second = "", rest] = format(formatJson, [unresolved, unresolved]).split("\n");
  expect(rest).toBe("");
  expect(second).toBe(first);
  expect(JSON.parse(first)).toEqual({
    ...unresolved,
    source: { ...unresolved.source, path: "docs/widget.md" },
    related: [{ message: "The page begins here.", source: { ...span(1, 1, 9), path: "docs/widget.md" } }],
  });
});

test("github commands escape what would end them", () => {
  const diagnostic: Diagnostic = { ...unresolved, source: { ...unresolved.source, path: "a:b,c.md" } };
  expect(format(formatGithub, [diagnostic, { ...diagnostic, severity: "info", message: "Odd." }])).toBe(
    "::error file=docs/a%3Ab%2Cc.md,line=3,endLine=3,col=7,endColumn=12,title=link/unresolved-type" +
      '::No page declares "Strin":%0A100%25. Did you mean "String"?\n' +
      "::notice file=docs/a%3Ab%2Cc.md,line=3,endLine=3,col=7,endColumn=12,title=link/unresolved-type" +
      '::Odd. Did you mean "String"?\n',
  );
});

test("sarif has a rule for every code, and results that point to their rules", () => {
  const log: Log = JSON.parse(
    format(formatSarif, [{ ...unresolved, source: { ...unresolved.source, path: "a b.md" } }]),
  );
  const run = log.runs[0];
  const rules = run?.tool.driver.rules ?? [];
  expect(log.version).toBe("2.1.0");
  expect(rules.map((rule) => rule.id)).toEqual(Object.keys(catalog));
  const result = run?.results?.[0];
  expect(rules[result?.ruleIndex ?? -1]?.id).toBe("link/unresolved-type");
  expect(result).toMatchObject({
    ruleId: "link/unresolved-type",
    level: "error",
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "docs/a%20b.md" },
          region: { startLine: 3, startColumn: 7, endLine: 3, endColumn: 12 },
        },
      },
    ],
    relatedLocations: [{ message: { text: "The page begins here." } }],
  });
});

test.each([
  ["pretty", formatPretty, ""],
  ["json", formatJson, ""],
  ["github", formatGithub, ""],
])("%s says nothing about nothing", (_, formatter, text) => {
  expect(format(formatter, [])).toBe(text);
});
