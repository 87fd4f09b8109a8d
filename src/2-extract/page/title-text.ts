import type { Page } from "../../model/page.ts";

/** The heading that is the title of a page. */
export function titleText({ title }: Page): string {
  return title?.text ?? "";
}

/** What a page is called: the title in its front matter often says more than the heading. */
export function fullTitle(page: Page): string {
  return page.frontMatter.get("title") || titleText(page);
}
