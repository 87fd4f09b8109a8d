import { readFileSync } from "node:fs";
import type { Link, Nodes } from "mdast";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { loadParser } from "../../src/1-parse/load-parser.ts";
import { readPage } from "../../src/read-page.ts";

/** Larger sets of pages: `PAGEWRIGHT_CORPUS=path/to/pages npx vitest run parsers`. */
const { PAGEWRIGHT_CORPUS: corpus } = process.env;

const pages = [
  ...globSync(["seeds/*.txt", "test/fixtures/*/input/**/*.md"]),
  ...(corpus === undefined ? [] : globSync("**/*.{md,markdown,txt}", { cwd: corpus, absolute: true })),
];

const [remark, satteri] = [await loadParser("remark"), await loadParser("satteri")];

test("satteri gives the tree and the facts that remark gives, for every seed and fixture", () => {
  expect(pages.length).toBeGreaterThan(30);
  for (const path of pages) {
    const text = readFileSync(path, "utf8")
      .replace(/^\uFEFF/, "")
      .replaceAll("\r\n", "\n");
    expect(satteri(text), path).toEqual(remark(text));
    expect(readPage({ path, text }, satteri), path).toEqual(readPage({ path, text }, remark));
  }
}, 600_000);

test("known difference: a bare URL before a cell's closing pipe takes the pipe with it", () => {
  const table = "|Name|Link|\n|:--|:--|\n|a|https://example.com|\n";
  expect(linkOf(remark(table))?.url).toBe("https://example.com");
  expect(linkOf(satteri(table))?.url).toBe("https://example.com|");
});

function linkOf(node: Nodes): Link | undefined {
  if (node.type === "link") return node;
  if (!("children" in node)) return undefined;
  for (const child of node.children) {
    const link = linkOf(child);
    if (link) return link;
  }
  return undefined;
}
