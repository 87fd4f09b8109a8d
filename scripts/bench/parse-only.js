import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

// The limit of what a generator on remark can reach: every page, or every n-th, is parsed and dropped.
const [folder = ".", first = "0", step = "1"] = process.argv.slice(2);
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();
const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(?:md|markdown|txt)$/.test(path))
  .sort();
for (let index = Number(first); index < pages.length; index += Number(step)) {
  processor.parse(readFileSync(join(folder, pages[index] ?? ""), "utf8"));
}
