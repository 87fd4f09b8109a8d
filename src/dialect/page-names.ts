/** What the names of pages end in, without the dot. */
export const pageExtensions: readonly string[] = ["md", "markdown", "txt"];

const pageEnd = /(?:\.(?:md|markdown|txt)){1,3}$/i;

/** `.yaml` or `.png`, but neither `.0` nor `.ticketing`, with which a name without an extension may end. */
const extension = /\.([a-z][a-z\d]{0,4})$/i;

/** `../sub/`, `..`: a folder. */
const folder = /(?:^|[/\\])\.{0,2}$/;

/** Whether a relative link, without query and anchor, can lead to a page, and not to a folder or to another file. */
export function mayBePage(href: string): boolean {
  if (folder.test(href)) return false;
  const found = extension.exec(href)?.[1]?.toLowerCase();
  return found === undefined || pageExtensions.includes(found);
}

/** A name without what makes it that of a page: `ticket` of `ticket.md.txt`. */
export function withoutPageExtension(path: string): string {
  return path.replace(pageEnd, "");
}
