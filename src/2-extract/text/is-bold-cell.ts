import { normalizeText } from "../../dialect/characters.ts";
import type { Cell } from "../../model/page.ts";

/** Whether all that a cell shows is bold, as in the rows that head a group: `|&nbsp; &nbsp; **Billing**|||`. */
export function isBoldCell({ nodes }: Cell): boolean {
  const shown = nodes.filter((node) => node.type !== "text" || normalizeText(node.value) !== "");
  return shown.length === 1 && shown[0]?.type === "strong";
}
