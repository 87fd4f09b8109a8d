import type { Root } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { type Plugin, unified } from "unified";

/** Reads Markdown with the GFM extensions and front matter. */
export type ParseMarkdown = (text: string) => Root;

/**
 * Leaves out the passes of GFM over the finished tree. The tokenizer has found the bare addresses already; the second
 * search, for those that it cannot see, takes a tenth of the time and finds nothing that pages say.
 */
const withoutTransforms: Plugin<[]> = function () {
  const data = this.data();
  const extensions = data.fromMarkdownExtensions?.flat() ?? [];
  data.fromMarkdownExtensions = extensions.map((extension) => ({ ...extension, transforms: [] }));
};

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(withoutTransforms)
  .freeze();

/** The mdast tree of a text, with a position on every node. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
