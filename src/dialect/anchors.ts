import { decodeUrl } from "./urls.ts";

/** Elements with an anchor of their own: `<a name="rules"></a>`, `<div id="rules">`. */
const anchored = /<[a-z][^<>]*[\s"'](?:id|name)=["']?([^"'\s<>]+)/gi;

const headingLine = /^ {0,3}#{1,6} .*$/gm;

/** The anchor that a heading gives itself: `## Rules {#house-rules}`. */
const given = /\{(?:: ?)?#([^\s{}]+)(?:\s[^{}]*)?\}\s*$/;

/** What a fragment leads to where it is no heading: a tab, words of the text, the top of the page. */
const noHeading = /^(?:tabs?\/|:~:|top$|$)/i;

/** The anchor that a published heading gets: `operationStatus values` → `operationstatus-values`. */
export function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_\s-]/gu, "")
    .trim()
    .replace(/[\s-]+/g, "-");
}

/** The anchors that tags in a text give, and headings give themselves. */
export function anchorsInText(text: string): readonly string[] {
  const ofTags = Array.from(text.matchAll(anchored), ([, name = ""]) => name);
  const gives = text.includes("{#") || text.includes("{: #");
  const ofHeadings = ((gives && text.match(headingLine)) || []).flatMap(
    (line) => given.exec(line)?.[1] ?? [],
  );
  return [...ofTags, ...ofHeadings].map(anchorOf);
}

/**
 * The anchor that a link names, as {@link anchorOf} writes it: sites differ in case and in runs of hyphens.
 * `undefined` where it leads to no heading.
 */
export function matchAnchor(written: string): string | undefined {
  const anchor = decodeUrl(written.split("?", 1)[0] ?? "");
  return noHeading.test(anchor) ? undefined : anchorOf(anchor);
}
