import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// The limit of what a generator on a parser can reach: every page, or every n-th, is parsed and dropped.
const [folder = ".", parser = "remark", first = "0", step = "1"] = process.argv.slice(2);
const parse = parser === "satteri" ? await loadSatteri() : await loadRemark();
const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(?:md|markdown|txt)$/.test(path))
  .sort();
for (let index = Number(first); index < pages.length; index += Number(step)) {
  parse(readFileSync(join(folder, pages[index] ?? ""), "utf8"));
}

async function loadRemark() {
  const { unified } = await import("unified");
  const { default: remarkParse } = await import("remark-parse");
  const { default: remarkGfm } = await import("remark-gfm");
  const { default: remarkFrontmatter } = await import("remark-frontmatter");
  const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();
  return (/** @type {string} */ text) => processor.parse(text);
}

async function loadSatteri() {
  const { markdownToMdast } = await import("satteri");
  return (/** @type {string} */ text) =>
    markdownToMdast(text, { features: { frontmatter: true, gfm: true } });
}
