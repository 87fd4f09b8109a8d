import { truncateSync } from "node:fs";
import { join } from "node:path";
import type { BlockContent, Root } from "mdast";
import { expect, test } from "vitest";
import { generate } from "../../src/generate.ts";
import { readPage } from "../../src/read-page.ts";
import { claimed } from "../support/claimed.ts";
import { runCli } from "../support/run-cli.ts";
import { temporaryFolder, writeFiles } from "../support/temporary-folder.ts";

const million = 1_000_000;
const heads = "# widget resource type\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n";
const described = (text: string): string => `${heads}|name|String|${text}|\n`;
const annotation = '<!-- { "blockType": "ignored" } -->\n\n';
const bomb = ["a: &a [x, x, x, x, x, x, x, x, x]"];
for (let level = 1; level < 30; level++) {
  const [above, below] = [String.fromCharCode(96 + level), String.fromCharCode(97 + level)];
  bomb.push(`${below}: &${below} [*${above}, *${above}, *${above}, *${above}, *${above}]`);
}

// Without the limits each of these takes the parser minutes, or all memory; the test would run out of time.
test.each([
  ["pageSize", "50 MB", "word ".repeat(10 * million)],
  ["tableRows", "200,000 rows", heads + "|a|Int32|b|\n".repeat(200_000)],
  ["blocks", "200,000 rows in small tables", `${heads}${"|a|String|b|\n".repeat(20)}\n`.repeat(10_000)],
  ["nesting", "quotes in 10,000 levels", `${"> ".repeat(10_000)}x`],
  ["nesting", "lists in 10,000 levels", `${"- ".repeat(10_000)}x`],
  ["nesting", "indented lists in 1,900 levels", indented(1_900)],
  ["pageSize", "indented lists in 10,000 levels", indented(10_000)],
  ["blocks", "a million quotes", "> a\n\n".repeat(million / 2)],
  ["blocks", "a million paragraphs", "a\n\n".repeat(million)],
  ["blocks", "a million headings", "# a\n".repeat(million / 2)],
  ["blocks", "100,000 annotations", annotation.repeat(100_000)],
  ["paragraphMarks", "a million backticks", described("`".repeat(million))],
  ["paragraphMarks", "backticks in runs of all lengths", described(runs("`", 1_000))],
  ["paragraphMarks", "a million brackets", described("[".repeat(million))],
  ["paragraphMarks", "a million asterisks", described("*".repeat(million))],
  ["paragraphMarks", "a million emphases", described("*a".repeat(million))],
  ["paragraphMarks", "a million underscores", `${"_".repeat(million)}\n`],
  ["paragraphMarks", "a million tags", "<a ".repeat(million)],
  ["paragraphMarks", "a million cells", `${"|".repeat(million)}\n`],
  ["marks", "a million blank lines", "\n".repeat(million)],
  ["marks", "a million carriage returns", "\r".repeat(million)],
  ["marks", "paragraphs of brackets", `${"[".repeat(4_000)}\n\n`.repeat(100)],
])("the limit %s refuses %s before the parser sees it", (limit, _, text) => {
  const { kind, diagnostics, types, operations } = readPage({ path: "page.md", text }, neverParse);
  expect({ kind, types, operations }).toEqual({ kind: "unknown", types: [], operations: [] });
  expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
    "error parse/limit-exceeded",
  ]);
  expect(diagnostics[0]?.message).toMatch(sentences.get(limit) ?? "");
});

function neverParse(): never {
  throw new Error("The parser was asked.");
}

const sentences = new Map([
  ["pageSize", /longer than 4194304 characters/],
  ["tableRows", /more than 10000 rows/],
  ["nesting", /nested more than 100 deep/],
  ["blocks", /more than 20000 paragraphs/],
  ["marks", /^This page has more than 200000 lines and marks/],
  ["paragraphMarks", /^A paragraph on this page has more than 5000 marks/],
]);

function indented(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${"  ".repeat(level)}- x`).join("\n");
}

function runs(mark: string, most: number): string {
  return Array.from({ length: most }, (_, index) => mark.repeat(index + 1)).join(" ");
}

test.each([
  ["front matter with a bomb of aliases", `---\n${bomb.join("\n")}\n---\n${described("A name.")}`],
  ["front matter of a million brackets", `---\ntitle: ${"[".repeat(4_000)}\n---\n${described("A name.")}`],
  ["a description of 100,000 words", described("word ".repeat(100_000))],
  ["a name of a million letters", described("A name.").replace("|name|", `|${"n".repeat(million)}|`)],
  ["50,000 blank lines", described("A name.") + "\n".repeat(50_000)],
  ["emphasis in 400 levels", described(`${"*a **b ".repeat(200)}${"b** a* ".repeat(200)}`)],
  ["links in 1,000 levels", described(`${"[".repeat(1_000)}a${"](b.md)".repeat(1_000)}`)],
  ["JSON in 100,000 levels", `${described("A name.")}\n\`\`\`json\n${'{"a":'.repeat(100_000)}\n\`\`\`\n`],
  ["JSON of 100,000 quotes", `${described("A name.")}\n\`\`\`json\n{${'"'.repeat(100_000)}\n\`\`\`\n`],
])("a page with %s is read", async (_, text) => {
  const { accounting, types } = readPage({ path: "page.md", text });
  expect(types).toHaveLength(1);
  for (const tally of [accounting.rows, accounting.annotations, accounting.examples])
    expect(claimed(tally)).toBe(tally.seen);
  const { files } = await generate([{ path: "page.md", text }]);
  expect(files.map(({ path }) => path)).toContain("types/widget.ts");
});

test("a file of 50 MB is not even read, and the others are", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { "docs/good.md": described("A name."), "docs/bad.md": "" });
  truncateSync(join(folder, "docs/bad.md"), 50 * million);
  const { code, stdout } = await runCli(folder, ["lint", "docs", "--no-cache", "--format", "json"]);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ code: "read/page-too-large", source: { path: "docs/bad.md" } });
});

/** What a parser would give for quotes in so many levels, deeper than the stack of any reader of the tree. */
function deepTree(levels: number): Root {
  let inner: BlockContent = { type: "thematicBreak" };
  for (let level = 0; level < levels; level++) inner = { type: "blockquote", children: [inner] };
  return { type: "root", children: [inner] };
}

test("a tree that ends the stack of calls costs only its page", () => {
  const { kind, diagnostics } = readPage({ path: "page.md", text: "# Widgets" }, () => deepTree(100_000));
  expect([kind, diagnostics.map(({ code }) => code)]).toEqual(["unknown", ["parse/limit-exceeded"]]);
});

test("where the stack ends on one page, that page alone is refused", () => {
  const deep = readPage({ path: "page.md", text: "# Widgets" }, () => {
    throw new RangeError("Maximum call stack size exceeded");
  });
  expect(deep.kind).toBe("unknown");
  expect(deep.diagnostics.map(({ code }) => code)).toEqual(["parse/limit-exceeded"]);
  const fault = () => {
    throw new TypeError("a bug");
  };
  expect(() => readPage({ path: "page.md", text: "# Widgets" }, fault)).toThrow("a bug");
});

test("a page that is refused takes no other with it", async () => {
  const sources = [
    { path: "bad.md", text: `${"> ".repeat(10_000)}x` },
    { path: "good.md", text: described("A name.") },
  ];
  const { files, diagnostics } = await generate(sources);
  expect(diagnostics.map(({ code, source }) => `${source.path} ${code}`)).toEqual([
    "bad.md parse/limit-exceeded",
  ]);
  expect(files.map(({ path }) => path)).toContain("types/widget.ts");
});

test.each([
  [{ pageSize: 50 }, /longer than 50 characters/],
  [{ tableRows: 1 }, /more than 1 rows/],
  [{ blocks: 3 }, /more than 3 paragraphs/],
  [{ marks: 10 }, /more than 10 lines and marks/],
  [{ paragraphMarks: 1 }, /^A paragraph .* more than 1 marks/],
])("the options can set the limits %j", async (limits, message) => {
  const sources = [{ path: "page.md", text: described("`a` `b`").concat("|other|String|x|\n") }];
  expect((await generate(sources)).diagnostics).toEqual([]);
  const { files, diagnostics } = await generate(sources, { limits });
  expect(files).toEqual([]);
  expect(diagnostics.map((one) => one.message)).toEqual([expect.stringMatching(message)]);
});

test("with other limits a page is read anew, whatever the cache holds", async () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    "package.json": "{}",
    "node_modules/.keep": "",
    "docs/page.md": described("A name."),
  });
  const lint = async (limits: object) => {
    writeFiles(folder, { "pagewright.config.json": JSON.stringify({ inputs: "docs", limits }) });
    return (await runCli(folder, ["lint"])).stdout;
  };
  expect(await lint({})).not.toContain("parse/limit-exceeded");
  expect(await lint({ blocks: 2 })).toContain("parse/limit-exceeded");
  expect(await lint({ pageSize: 20 })).toContain("read/page-too-large");
  expect(await lint({})).not.toContain("parse/limit-exceeded");
});
