import type { Report } from "../../diagnostics/diagnostic.ts";
import type { PageFacts } from "../../model/facts.ts";
import type { PageIndex } from "../names/page-index.ts";

/** Reports, once for each page and target, links to pages that are missing or whose names differ in case. */
export function checkLinks(pages: readonly PageFacts[], index: PageIndex, report: Report): void {
  for (const page of pages) {
    const reported = new Set<string>();
    for (const { href, source } of page.links) {
      const target = index.resolve(href, page);
      if (target.kind === "unchecked" || (target.kind === "page" && target.sameCase)) continue;
      const path = target.kind === "page" ? target.page.path : target.path;
      if (reported.has(path)) continue;
      reported.add(path);
      if (target.kind === "missing") report("link/missing-page", source, { href });
      else report("link/page-casing", source, { href, path });
    }
  }
}
