import { matchSectionRole } from "../dialect/headings.ts";
import type { Page, Section } from "../model/page.ts";
import { operationRoles } from "./classify-page.ts";
import { placedSections } from "./placed-sections.ts";
import { matchRoute, titlesRoutes } from "./section-routes.ts";

/**
 * A page that names its routes below another heading than "HTTP request", with that heading. It must be the page's own
 * section, not one of an example, and hold request lines with paths alone. Where other sections say what a request takes
 * or gives, and only one holds such lines, its heading may be any.
 *
 *     # Close a ticket                  # Close a ticket
 *     ## Endpoint                       ## HTTP request
 *         POST /tickets/{id}/close          POST /tickets/{id}/close
 */
export function withRequestHeading(page: Page): Page {
  const placed = placedSections(page);
  if (placed.some(({ role }) => role === "httpRequest")) return page;
  const { root, title } = page;
  const titled = root.sections.find(({ heading }) => heading === title && heading !== undefined);
  const top = titled ?? root;
  const holding = top.sections.filter(holdsLines);
  const isDocumented = placed.some(({ role }) => role !== undefined && operationRoles.has(role));
  const isOnly = ({ heading }: Section) =>
    isDocumented && holding.length === 1 && matchSectionRole(heading?.text ?? "") === undefined;
  const named = holding.filter((section) => titlesRoutes(section.heading?.text ?? "") || isOnly(section));
  if (named.length === 0) return page;
  const renamed = {
    ...top,
    sections: top.sections.map((section) => (named.includes(section) ? renameHeading(section) : section)),
  };
  const sections = root.sections.map((section) => (section === titled ? renamed : section));
  return { ...page, root: titled ? { ...root, sections } : renamed };
}

function holdsLines({ blocks }: Section): boolean {
  return blocks.some((block) => matchRoute(block) !== undefined);
}

function renameHeading(section: Section): Section {
  const { heading } = section;
  const blocks = section.blocks.map((block) => matchRoute(block) ?? block);
  return { ...section, ...(heading && { heading: { ...heading, text: "HTTP request" } }), blocks };
}
