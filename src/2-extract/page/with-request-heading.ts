import { isOperationRole, type SectionRole } from "../../dialect/headings.ts";
import { titlesRequest } from "../../dialect/operation-titles.ts";
import type { Page, Section } from "../../model/page.ts";
import { isPropertyTable } from "../tables/table-kinds.ts";
import { headedRole, type PlacedSection, topSection } from "./placed-sections.ts";
import { matchRoute, requestsOf, titlesRoutes } from "./section-routes.ts";

/**
 * A page that names its routes below another heading than "HTTP request", or in a line below it, as one that names them
 * in a block below it:
 *
 *     # Close a ticket                  # Close a ticket
 *     ## Endpoint                       ## HTTP request
 *     `POST /tickets/{id}/close`            POST /tickets/{id}/close
 */
export function withRequestHeading(page: Page, placed: readonly PlacedSection[]): Page {
  const headed = placed.filter(({ role }) => role === "httpRequest").map(({ section }) => section);
  const named = headed.length > 0 ? linesAlone(headed) : otherHeadings(placed, page);
  return named.length === 0 ? page : { ...page, root: replace(page.root, new Set(named)) };
}

/** The sections that hold request lines, where none holds a block of them. */
function linesAlone(sections: readonly Section[]): readonly Section[] {
  const hasBlock = sections.some(({ blocks }) =>
    blocks.some((block) => block.kind === "code" && block.routeBlock),
  );
  return hasBlock ? [] : sections.filter(holdsLines);
}

/**
 * It must be the page's own section, not one of an example, and hold request lines with paths alone. An overview may have
 * such a section, too, to show what requests look like: the page must say what the request takes or gives, or in its title
 * what it does. Where other sections say the former, and only one holds such lines, its heading may be any; requests
 * below several such headings are the steps of a walk-through.
 */
function otherHeadings(placed: readonly PlacedSection[], page: Page): readonly Section[] {
  const { sections } = topSection(page);
  const holding = sections.filter(holdsLines);
  const isDocumented = placed.some(({ role }) => isOperationRole(role));
  const hasNoRole = (section: Section) => headedRole(section) === undefined;
  const isOnly =
    isDocumented &&
    sections.filter((one) => holdsLines(one) || (hasNoRole(one) && holdsRequest(one))).length === 1;
  return holding.filter((section) => {
    const isHeaded = titlesRoutes(section.heading?.text ?? "");
    if (isHeaded) return isDocumented || tellsOfRequest(section, placed, page);
    // What says all of itself, below headings of its own, is an operation with a title of its own.
    return isOnly && hasNoRole(section) && !section.sections.some(documentsOperation);
  });
}

function documentsOperation(section: Section): boolean {
  const role = headedRole(section);
  return isOperationRole(role) || section.sections.some(documentsOperation);
}

/** Sections that say what a request takes, beside those that only operations have. */
const parameterRoles: ReadonlySet<SectionRole | undefined> = new Set<SectionRole>([
  "functionParameters",
  "parameters",
  "pathParameters",
  "queryParameters",
  "requestParameters",
]);

/** Whether a page tells of the parameters or the answer of a request, or has a title for it. */
function tellsOfRequest({ blocks }: Section, placed: readonly PlacedSection[], { title }: Page): boolean {
  const routes = blocks.flatMap((block) => matchRoute(block) ?? []);
  const shows = ({ codes }: PlacedSection) => codes.some(({ message }) => message?.start.kind === "status");
  return (
    placed.some((one) => parameterRoles.has(one.role) || one.tables.some(isPropertyTable) || shows(one)) ||
    requestsOf(routes).some((request) => titlesRequest(title?.text ?? "", request))
  );
}

function holdsRequest({ blocks }: Section): boolean {
  return blocks.some((block) => block.kind === "code" && block.message?.start.kind === "request");
}

function holdsLines({ blocks }: Section): boolean {
  return blocks.some((block) => matchRoute(block) !== undefined);
}

function replace(section: Section, named: ReadonlySet<Section>): Section {
  const { heading } = section;
  const sections = section.sections.map((child) => replace(child, named));
  if (!named.has(section) || heading === undefined) return { ...section, sections };
  const blocks = section.blocks.map((block) => matchRoute(block) ?? block);
  return { ...section, heading: { ...heading, text: "HTTP request" }, blocks, sections };
}
