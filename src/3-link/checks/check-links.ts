import type { Report } from "../../diagnostics/diagnostic.ts";
import { mayBePage } from "../../dialect/page-names.ts";
import { matchTypeTitle } from "../../dialect/titles.ts";
import type { LinkFacts, PageFacts } from "../../model/facts.ts";
import { createNearPages } from "../names/near-pages.ts";
import type { PageIndex } from "../names/page-index.ts";
import { relativeHref } from "../names/relative-href.ts";
import type { TypeIndex } from "../names/type-index.ts";

/** Reports, once for each page and target, links to pages that are missing or whose names differ in case. */
export function checkLinks(
  pages: readonly PageFacts[],
  index: PageIndex,
  types: TypeIndex,
  report: Report,
): void {
  let nearPage: ReturnType<typeof createNearPages> | undefined;
  const isRenamed = findRenamed(pages, index, types);
  for (const page of pages) {
    const reported = new Set<string>();
    for (const link of page.links) {
      const { href, source } = link;
      const target = index.resolve(href, page);
      if (target.kind === "unchecked" || (target.kind === "page" && target.sameCase)) continue;
      if (target.kind === "missing" && (!mayBePage(href) || isRenamed(link, page))) continue;
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

/**
 * Where no link leads to another page, the pages have other names than those they know each other by. A page is there
 * then if what the link calls it is the title of one or a type that one declares.
 */
function findRenamed(
  pages: readonly PageFacts[],
  index: PageIndex,
  types: TypeIndex,
): (link: LinkFacts, from: PageFacts) => boolean {
  const leadsAway = (page: PageFacts): boolean =>
    page.links.some(({ href }) => {
      const target = index.resolve(href, page);
      return target.kind === "page" && target.page !== page;
    });
  if (pages.some(leadsAway)) return () => false;
  const titles = new Set(pages.flatMap(titlesOf));
  return (link, from) => {
    const found = types.find({ name: link.text, href: link.href }, from);
    return (found?.draft.declarations.length ?? 0) > 0 || titles.has(link.text.toLowerCase());
  };
}

/** `Add ticket`; of `board: paint` also the action, and of `board resource type` also the name. */
function titlesOf({ title }: PageFacts): readonly string[] {
  const text = title.toLowerCase();
  return [text, text.slice(text.indexOf(": ") + 1).trim(), matchTypeTitle(text) ?? text];
}
