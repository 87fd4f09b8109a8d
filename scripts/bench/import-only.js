import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import "ts-morph";
import { unified } from "unified";

// The limit for a handful of pages: the packages are loaded and the pages parsed.
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();
const folder = process.argv[2] ?? ".";
for (const path of readdirSync(folder)) processor.parse(readFileSync(join(folder, path), "utf8"));
