import { isContainerLine } from "../dialect/containers.ts";

/** The line that opens or ends a fence of code. */
const codeFence = /^\s*(`{3,}|~{3,}(?!~))([^`]*)$/;

/**
 * Blanks the lines of containers that sites know and Markdown does not, without moving anything else: zones and notes, of
 * which what stands inside is content, and images. Markdown takes such a line below a table for a row of it.
 *
 *     ::: zone pivot="javascript"
 *     |Property|Type|
 *     :::image type="content" source="desk.png":::
 *     ::: zone-end
 */
export function blankContainers(text: string): string {
  if (!text.includes(":::")) return text;
  let fence: string | undefined;
  const lines = text.split("\n").map((line) => {
    const [, mark = "", info = ""] = codeFence.exec(line) ?? [];
    if (fence === undefined) fence = mark || undefined;
    else if (mark.startsWith(fence) && info.trim() === "") fence = undefined;
    return fence === undefined && isContainerLine(line) ? line.replace(/[^\r]/g, " ") : line;
  });
  return lines.join("\n");
}
