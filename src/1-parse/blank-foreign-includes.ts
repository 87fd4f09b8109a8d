import { isIncludeLine } from "../dialect/includes.ts";
import { isForeignTab, matchTab } from "../dialect/tabs.ts";

/** A heading that is a link, as tabs are. */
const linkHeading = /^#{1,6} \[[^[\]]*\]\(([^()\s]+)\)/;

/**
 * Blanks the includes of other languages' tabs, which nothing reads, without moving anything else. Markdown takes
 * more time over their brackets than over all the rest of a page of examples.
 *
 *     # [C#](#tab/csharp)
 *     [!INCLUDE [sample-code](../includes/snippets/csharp/get-ticket-csharp-snippets.md)]
 */
export function blankForeignIncludes(text: string): string {
  // A tab is a link to an anchor.
  if (!text.includes("](#")) return text;
  let foreign = false;
  const lines = text.split("\n").map((line) => {
    // A heading ends a tab, and so does the rule that pages write below the last one.
    if (line.startsWith("#") || (line.startsWith("---") && /^-+\s*$/.test(line))) {
      const tab = matchTab(linkHeading.exec(line)?.[1] ?? "");
      foreign = tab !== undefined && isForeignTab(tab);
    }
    return foreign && isIncludeLine(line) ? " ".repeat(line.length) : line;
  });
  return lines.join("\n");
}
