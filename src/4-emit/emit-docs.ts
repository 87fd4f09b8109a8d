import { type Comment, commentLines, fitsOneLine } from "./comment.ts";

/** The doc comment of a declaration at `indent`; none where there is nothing to say. */
export function emitDocs(comment: Comment, indent: number): string[] {
  const lines = commentLines(comment, indent);
  if (lines.length === 0) return [];
  // A line break at the start makes ts-morph print a comment of several lines.
  return [fitsOneLine(lines, indent) ? lines.join() : `\n${lines.join("\n")}`];
}

/** The comment of something that a page describes. */
export function describe(described: { readonly description: string; readonly deprecated: boolean }): Comment {
  return { text: described.description, ...(described.deprecated && { tags: [{ name: "deprecated" }] }) };
}
