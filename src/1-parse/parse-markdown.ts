import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();

/** Reads Markdown with the GFM extensions and front matter. */
export type ParseMarkdown = (text: string) => Root;

/** The mdast tree of a text, with a position on every node. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
