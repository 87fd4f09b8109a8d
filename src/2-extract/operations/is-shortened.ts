import { looksShortened, saysShortened } from "../../dialect/shortened.ts";
import type { CodeBlock } from "../../model/page.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { isFlagSet } from "../text/is-flag-set.ts";

/** Whether the page says of a block that it shows only a part: by its annotation, above it, or with an ellipsis. */
export function isShortened(
  { annotation, text, json, message, source }: CodeBlock,
  { prose }: PlacedSection,
): boolean {
  // Of broken JSON, any part may have been lost.
  const isBroken = (json ?? message?.body?.json)?.syntax === "broken";
  if (isBroken || isFlagSet(annotation, "truncated") || looksShortened(text)) return true;
  return prose.some((block) => block.source.start.offset < source.start.offset && saysShortened(block.text));
}
