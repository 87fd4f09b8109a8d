import { readFileSync } from "node:fs";
import type { Link, Nodes, Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { globSync } from "tinyglobby";
import { unified } from "unified";
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

/** What unified, remark-parse and remark-gfm give when nothing is left out. */
const reference = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

test("both parsers give the facts that whole pages and all of GFM give, and satteri the same tree", () => {
  expect(pages.length).toBeGreaterThan(30);
  for (const path of pages) {
    const text = readFileSync(path, "utf8")
      .replace(/^\uFEFF/, "")
      .replaceAll("\r\n", "\n");
    // Lines of containers are no Markdown: `::: zone-end`.
    const markdown = text.replace(/^ {0,3}:::.*$/gm, (line) => " ".repeat(line.length));
    const tree = reference.parse(markdown);
    const facts = readPage({ path, text }, () => tree);
    expectSame(satteri(markdown), tree, path);
    expect(readPage({ path, text }, satteri), path).toEqual(facts);
    expect(readPage({ path, text }, remark), path).toEqual(facts);
  }
}, 600_000);

test("a bare address means the same to both", () => {
  const text =
    "# ticket resource type\n\n## Properties\n\n|Property|Type|Description|\n|:-|:-|:-|\n" +
    "|host|String|As in 'www.example.com', www.example.com/a_b_c, https://example.com/x or me@example.com.|\n";
  const describe = (parse: typeof remark) =>
    readPage({ path: "ticket.md", text }, parse).types[0]?.properties[0]?.description;
  expect(describe(remark)).toBe(
    "As in 'www.example.com', www.example.com/a_b_c, https://example.com/x or me@example.com.",
  );
  expect(describe(satteri)).toBe(describe(remark));
});

test("known difference: a bare URL before a cell's closing pipe takes the pipe with it", () => {
  const table = "|Name|Link|\n|:--|:--|\n|a|https://example.com|\n";
  expect(linkOf(remark(table))?.url).toBe("https://example.com");
  expect(linkOf(satteri(table))?.url).toBe("https://example.com|");
});

test("known difference: an address that only the second search of GFM finds has no place with remark", () => {
  const text = "('www.example.com')\n";
  expect(linkOf(reference.parse(text))).toMatchObject({ url: "http://www.example.com", position: undefined });
  expect(linkOf(satteri(text))?.position?.start.offset).toBe(2);
});

/** Trees are compared with all places, unless the reference lacks some. */
function expectSame(tree: Root, wanted: Root, path: string): void {
  if (hasPlaces(wanted)) expect(tree, path).toEqual(wanted);
  else expect(withoutPlaces(tree), path).toEqual(withoutPlaces(wanted));
}

function withoutPlaces(tree: Root): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === "position" ? undefined : value)));
}

function hasPlaces(node: Nodes): boolean {
  return node.position !== undefined && (!("children" in node) || node.children.every(hasPlaces));
}

function linkOf(node: Nodes): Link | undefined {
  if (node.type === "link") return node;
  if (!("children" in node)) return undefined;
  for (const child of node.children) {
    const link = linkOf(child);
    if (link) return link;
  }
  return undefined;
}
