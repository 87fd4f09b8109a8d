import type { Heading } from "../../model/page.ts";
import type { SourceSpan } from "../../model/source.ts";

/** A heading that the page does not have, above what stands at a place: no link leads to it. */
export function madeHeading(text: string, source: SourceSpan, depth = 6): Heading {
  return { text, nodes: [], depth, bold: true, source };
}
