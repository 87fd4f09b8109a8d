import type { Report } from "../../diagnostics/diagnostic.ts";
import { createNearNames } from "../../diagnostics/near-names.ts";
import { matchAnchor } from "../../dialect/anchors.ts";
import type { PageFacts } from "../../model/facts.ts";
import type { PageIndex } from "../names/page-index.ts";

/** Reports links to headings that the page they lead to does not have. */
export function checkAnchors(pages: readonly PageFacts[], index: PageIndex, report: Report): void {
  const anchorsOf = createAnchors(index);
  for (const page of pages) {
    for (const { href, anchor: written, source } of page.links) {
      const anchor = written === undefined ? undefined : matchAnchor(written);
      if (written === undefined || anchor === undefined) continue;
      const target = index.resolve(href, page);
      const anchors = target.kind === "page" ? anchorsOf(target.page) : undefined;
      if (anchors === undefined || anchors.has(anchor)) continue;
      const near = nearAnchor(anchor, anchors);
      const suggestion = near === undefined ? near : `${href}#${near}`;
      report("link/missing-heading", source, { href, anchor: written }, { suggestion });
    }
  }
}

/** The anchors of each page; `undefined` where not all can be known: of what is taken in, something is missing. */
function createAnchors(index: PageIndex): (page: PageFacts) => ReadonlySet<string> | undefined {
  const memo = new Map<PageFacts, ReadonlySet<string> | undefined>();
  const collect = (page: PageFacts): ReadonlySet<string> | undefined => {
    if (page.kind === "unknown") return undefined;
    const anchors = new Set(page.anchors);
    for (const { href } of page.includes) {
      const target = index.resolve(href, page);
      const taken = target.kind === "page" ? anchorsOf(target.page) : undefined;
      if (taken === undefined) return undefined;
      for (const anchor of taken) anchors.add(anchor);
    }
    return anchors;
  };
  const anchorsOf = (page: PageFacts): ReadonlySet<string> | undefined => {
    if (memo.has(page)) return memo.get(page);
    // A page that takes itself in stays unknown.
    memo.set(page, undefined);
    const anchors = collect(page);
    memo.set(page, anchors);
    return anchors;
  };
  return anchorsOf;
}

/** The anchor that differs by a slip, else the only one that goes on where the written one ends. */
function nearAnchor(written: string, anchors: ReadonlySet<string>): string | undefined {
  const near = createNearNames(anchors)(written);
  if (near !== undefined) return near;
  const [longer, ...others] = [...anchors].filter((anchor) => anchor.startsWith(`${written}-`));
  return others.length === 0 ? longer : undefined;
}
