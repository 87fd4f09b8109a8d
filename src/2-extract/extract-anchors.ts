import { anchorOf, anchorsInText } from "../dialect/anchors.ts";
import type { Page, Section } from "../model/page.ts";

/** The anchors that links can lead to: those of the headings, numbered where they are alike, and those of tags. */
export function extractAnchors({ root, text }: Page): readonly string[] {
  const anchors = new Set<string>();
  const used = new Map<string, number>();
  const visit = ({ heading, sections }: Section): void => {
    if (heading && !heading.bold) anchors.add(numbered(anchorOf(heading.text), used));
    sections.forEach(visit);
  };
  visit(root);
  for (const anchor of anchorsInText(text)) anchors.add(anchor);
  return [...anchors];
}

/** The second `request` is `request-1`, the third `request-2`. */
function numbered(anchor: string, used: Map<string, number>): string {
  const times = used.get(anchor) ?? 0;
  used.set(anchor, times + 1);
  return times === 0 ? anchor : `${anchor}-${times}`;
}
