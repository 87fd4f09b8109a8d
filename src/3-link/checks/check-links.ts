import type { Report } from "../../diagnostics/diagnostic.ts";
import { mayBePage } from "../../dialect/page-names.ts";
import type { PageFacts } from "../../model/facts.ts";
import { createNearPages } from "../names/near-pages.ts";
import type { PageIndex } from "../names/page-index.ts";
import { relativeHref } from "../names/relative-href.ts";

/** Reports, once for each page and target, links to pages that are missing or whose names differ in case. */
export function checkLinks(pages: readonly PageFacts[], index: PageIndex, report: Report): void {
  let nearPage: ReturnType<typeof createNearPages> | undefined;
  for (const page of pages) {
    const reported = new Set<string>();
    for (const { href, source } of page.links) {
      const target = index.resolve(href, page);
      if (target.kind === "unchecked" || (target.kind === "page" && target.sameCase)) continue;
      if (target.kind === "missing" && !mayBePage(href)) continue;
      const path = target.kind === "page" ? target.page.path : target.path;
      if (reported.has(path)) continue;
      reported.add(path);
      if (target.kind === "missing") {
        nearPage ??= createNearPages(pages);
        report("link/missing-page", source, { href }, { suggestion: nearPage(path, page) });
      } else {
        const suggestion = relativeHref(page.path, path);
        report("link/page-casing", source, { href, path }, { suggestion });
      }
    }
  }
}
