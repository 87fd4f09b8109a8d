import type { Page, Section } from "../model/page.ts";
import { placedSections } from "./placed-sections.ts";
import { matchRoute, titlesRoutes } from "./section-routes.ts";

/**
 * A page that names its routes below another heading than "HTTP request", with that heading. Elsewhere words such as
 * "Request" stand above an example, so it must be the page's own section, and hold request lines with paths alone.
 *
 *     # Close a ticket                  # Close a ticket
 *     ## Endpoint                       ## HTTP request
 *         POST /tickets/{id}/close          POST /tickets/{id}/close
 */
export function withRequestHeading(page: Page): Page {
  if (placedSections(page).some(({ role }) => role === "httpRequest")) return page;
  const { root, title } = page;
  const titled = root.sections.find(({ heading }) => heading === title && heading !== undefined);
  const top = titled ?? root;
  if (!top.sections.some(namesRoutes)) return page;
  const renamed = {
    ...top,
    sections: top.sections.map((section) => (namesRoutes(section) ? renameHeading(section) : section)),
  };
  const sections = root.sections.map((section) => (section === titled ? renamed : section));
  return { ...page, root: titled ? { ...root, sections } : renamed };
}

function namesRoutes({ heading, blocks }: Section): boolean {
  return titlesRoutes(heading?.text ?? "") && blocks.some((block) => matchRoute(block) !== undefined);
}

function renameHeading(section: Section): Section {
  const { heading } = section;
  const blocks = section.blocks.map((block) => matchRoute(block) ?? block);
  return { ...section, ...(heading && { heading: { ...heading, text: "HTTP request" } }), blocks };
}
