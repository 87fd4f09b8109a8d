import type { Page } from "../model/page.ts";

/** The title of a page, which may stand in its front matter alone. */
export function titleText({ title, frontMatter }: Page): string {
  return title?.text ?? frontMatter.get("title") ?? "";
}
