import { isForeignTab } from "../dialect/tabs.ts";

const tabLine = /^#{1,6} \[[^[\]]*\]\(#tabs?\/([^()\s/?]+)(?:[/?][^()\s]*)?\)/;
/** What ends a tab: a heading, or the rule that pages write below the last one. */
const endLine = /^(?:#|-{3,}\s*$)/;
const includeLine = /^\[!INCLUDE /i;

/**
 * Blanks the includes of other languages' tabs, which nothing reads, without moving anything else. Markdown takes
 * more time over their brackets than over all the rest of a page of examples.
 *
 *     # [C#](#tab/csharp)
 *     [!INCLUDE [sample-code](../includes/snippets/csharp/get-ticket-csharp-snippets.md)]
 */
export function blankForeignIncludes(text: string): string {
  if (!text.includes("(#tab")) return text;
  let foreign = false;
  const lines = text.split("\n").map((line) => {
    const tab = tabLine.exec(line)?.[1];
    if (tab !== undefined) foreign = isForeignTab(tab);
    else if (endLine.test(line)) foreign = false;
    return foreign && includeLine.test(line) ? " ".repeat(line.length) : line;
  });
  return lines.join("\n");
}
