import type { Root } from "mdast";
import type { ParserName } from "../model/options.ts";
import { type ParseMarkdown, parseMarkdown } from "./parse-markdown.ts";

/** The parser of a name. Throws what `import` throws where satteri, which is optional, is not installed. */
export async function loadParser(name: ParserName): Promise<ParseMarkdown> {
  if (name === "remark") return parseMarkdown;
  const { markdownToMdast } = await import("satteri");
  // It gives a tree of mdast with a root on top; only the type that it declares for it is wider.
  return (text) => markdownToMdast(text) as Root;
}
