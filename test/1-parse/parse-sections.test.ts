import { expect, test } from "vitest";
import type { Block, Section } from "../../src/model/page.ts";
import { parseText } from "../support/parse-text.ts";
import { placeOf } from "../support/place.ts";

/** `tab kind text` of a block; the text of a fence or a comment is left out. */
function show(block: Block): string {
  const text = block.kind === "prose" ? `: ${block.text}` : "";
  return `${block.tab === undefined ? "" : `(${block.tab}) `}${block.kind}${text}`;
}

/** Headings with what stands below them, as nested lists. */
function outline({ heading, blocks, sections }: Section): unknown[] {
  return [heading?.text ?? "", ...blocks.map(show), ...sections.map(outline)];
}

test("sections nest by depth, also where a depth is left out", () => {
  const page = parseText("Before", "# A", "## B", "text", "#### C", "### D", "## E", "# F");
  expect(outline(page.root)).toEqual([
    "",
    "prose: Before",
    ["A", ["B", "prose: text", ["C"], ["D"]], ["E"]],
    ["F"],
  ]);
});

test("a heading knows the place of its words", () => {
  const page = parseText("#  Get *one*  ticket ##", "", "##");
  const [first] = page.root.sections;
  expect(first?.heading && `${placeOf(first.heading.source)} ${first.heading.text}`).toBe(
    "1:4-1:21 Get one ticket",
  );
  expect(first?.sections[0]?.heading && placeOf(first.sections[0].heading.source)).toBe("3:1-3:3");
});

test("the title is the first heading of depth 1 that is no tab", () => {
  expect(parseText("## A", "# [HTTP](#tab/http)", "# B", "# C").title?.text).toBe("B");
  expect(parseText("text").title).toBeUndefined();
});

test("tabs are no sections, and what stands below another language's knows it", () => {
  const page = parseText(
    "## Request",
    "# [HTTP](#tab/http)",
    "```http",
    "GET /a",
    "```",
    "# [C#](#tab/CSharp)",
    "```csharp",
    "Get();",
    "```",
    "",
    "---",
    "",
    "after",
    "### Response",
  );
  expect(outline(page.root)).toEqual([
    "",
    ["Request", "code", "(csharp) code", "prose: after", ["Response"]],
  ]);
});

test("a heading ends the tabs as a thematic break does", () => {
  const page = parseText("# [C#](#tab/csharp)", "one", "## B", "two");
  expect(outline(page.root)).toEqual(["", "(csharp) prose: one", ["B", "prose: two"]]);
});

test("a heading with a link and more is a section", () => {
  expect(outline(parseText("# [HTTP](#tab/http) request").root)).toEqual(["", ["HTTP request"]]);
  expect(outline(parseText("# [HTTP](#table)").root)).toEqual(["", ["HTTP"]]);
});

test("an annotation belongs to the fence below it, over blank lines and other comments", () => {
  const page = parseText(
    '<!-- { "blockType": "ignored" } -->',
    "",
    "",
    "```http",
    "GET /a",
    "```",
    "```http",
    "GET /b",
    "```",
  );
  const blocks = page.root.blocks.map((block) =>
    block.kind === "code" ? block.annotation?.values.get("blockType")?.value : block.kind,
  );
  expect(blocks).toEqual(["ignored", undefined]);
});

test.each([
  { between: "Here is the request." },
  { between: "## Request" },
  { between: "|a|b|\n|:--|:--|\n|1|2|" },
  { between: "> A note" },
  { between: '<!-- { "blockType": "request" } -->' },
])("an annotation parted from the fence by $between stands alone", ({ between }) => {
  const page = parseText('<!-- { "blockType": "ignored" } -->', "", between, "", "```http", "GET /a", "```");
  const [first] = page.root.blocks;
  expect(first?.kind === "annotation" && first.annotation.values.get("blockType")?.value).toBe("ignored");
});

test.each([
  { name: "indented", lines: ["Text:", '  <!-- { "a": 1 } -->'], want: "2:3-2:22" },
  { name: "in a list of prose", lines: ["- One", '  <!-- { "a": 1 } -->', "  two"], want: "2:3-2:22" },
  { name: "in a quote", lines: ['> <!-- { "a": 1 } -->'], want: "1:3-1:22" },
  { name: "that is never closed", lines: ['<!-- { "a": 1 }', "", "## Properties"], want: "1:1-3:14" },
])("an annotation $name is found", ({ lines, want }) => {
  expect(parseText(...lines).accountables.map(({ kind, source }) => `${kind} ${placeOf(source)}`)).toEqual([
    `annotations ${want}`,
  ]);
});

test("a section in a comment is not read", () => {
  const page = parseText(
    "<!--",
    "## Properties",
    "",
    "|Property|Type|",
    "|:---|:---|",
    "|a|String|",
    "-->",
    "after",
  );
  expect(outline(page.root)).toEqual(["", "prose: after"]);
  expect(page.accountables).toEqual([]);
});

test("quotes are looked into, and their prose knows it", () => {
  const page = parseText("> [!NOTE]", "> Beware.", "", "> |Property|Type|", "> |:---|:---|", "> |a|String|");
  expect(page.root.blocks.map((block) => [block.kind, block.kind === "prose" && block.quoted])).toEqual([
    ["prose", true],
    ["table", false],
  ]);
});
