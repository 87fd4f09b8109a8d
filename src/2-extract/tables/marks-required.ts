import { explainsAsterisk } from "../../dialect/remarks.ts";
import type { Cell, Page, Section } from "../../model/page.ts";

/** What was found of a page, which is searched once, however many of its names have an asterisk. */
const known = new WeakMap<Page, boolean>();

/** Whether a name has the asterisk that the page says to mark what is required: `title*`. Elsewhere it leads to a note. */
export function marksRequired({ text }: Cell, page: Page): boolean {
  if (!text.endsWith("*")) return false;
  const isExplained = known.get(page) ?? explains(page.root);
  known.set(page, isExplained);
  return isExplained;
}

function explains({ blocks, sections }: Section): boolean {
  return (
    blocks.some((block) => block.kind === "prose" && explainsAsterisk(block.text)) || sections.some(explains)
  );
}
