import type { SectionRole } from "../../dialect/headings.ts";
import { matchTitledRequest } from "../../dialect/http.ts";
import type { Block, Page, Section } from "../../model/page.ts";
import { joinRouteLines } from "./join-route-lines.ts";
import { madeHeading } from "./made-heading.ts";
import { mapSections } from "./map-sections.ts";
import { placePartParameters } from "./part-parameters.ts";
import { headedRole, type PlacedSection, placedSections, topSection } from "./placed-sections.ts";
import { holdsRoute, matchAddress, titlesRoute, withoutRoute } from "./section-routes.ts";
import { type Parts, takeApart } from "./take-apart.ts";

/**
 * A page that documents operations without a heading such as "HTTP request", as pages in the form that the rest reads:
 * one for each section that names a route. None where no section says what a request takes or gives: requests
 * illustrate overviews, too.
 *
 *     ## Create a ticket       # Create a ticket
 *                              ## HTTP request
 *         POST /tickets            POST /tickets
 *                              ## Request body
 *     |Attribute|Type|         |Attribute|Type|
 *     Example response:        ## Example response
 */
export function operationParts(page: Page, written: readonly PlacedSection[]): readonly Page[] {
  const complete = completeSections(page);
  if (complete.length > 0)
    return [withoutSections(page, complete), ...complete.map((one) => pageOfSection(one, page))];
  if (written.some(({ role }) => role === "httpRequest") && !isRequestOfSections(written, page)) return [];
  const joined = mapSections({ ...page, root: joinRouteLines(page.root) }, withAddress);
  const sections = placedSections(joined);
  const routed = sections.filter(({ roles, section }) => roles.length === 0 && holdsRoute(section));
  const taken = routed.map(({ section }) => ({ section, parts: takeApart(section) }));
  if (!taken.some(({ section, parts }) => titlesRoute(section) || isDocumented(parts))) return [];
  const shared = sharedSections(joined);
  return taken.map(({ section, parts: { others, ...parts } }) => {
    const beside = shared.filter((one) => !section.sections.includes(one));
    return pageOfParts(
      withTitleAbove(section, sections, page),
      { ...parts, others: [...others, ...beside] },
      page,
    );
  });
}

/** The only request of a section that says what it takes or gives is its route, also without a place for anything. */
function withAddress(section: Section): Section {
  if (holdsRoute(section)) return section;
  const addresses = section.blocks.filter((block) => matchAddress(block) !== undefined);
  if (addresses.length !== 1 || !isDocumented(takeApart(section))) return section;
  return { ...section, blocks: section.blocks.map((block) => matchAddress(block) ?? block) };
}

/** What stands beside the sections of all operations and is about each: `## Permissions`. */
function sharedSections(page: Page): readonly Section[] {
  return topSection(page).sections.filter((section) => {
    const role = headedRole(section);
    return (role === "permissions" || role === "requestHeaders") && !holdsRoute(section);
  });
}

/**
 * A heading that is nothing but a request leaves the title to the one above, if that is about no other request:
 *
 *     #### Close a ticket
 *     ##### POST https://desk.example/tickets/{id}/close
 */
function withTitleAbove(section: Section, sections: readonly PlacedSection[], { title }: Page): Section {
  const { heading } = section;
  if (heading === undefined || heading === title || matchTitledRequest(heading.text)?.title !== undefined)
    return section;
  const above = sections.find((one) => one.section.sections.includes(section))?.section;
  const isOnly = above !== undefined && above.sections.filter(titlesRoute).length === 1;
  const named = isOnly && titlesRoute(section) && above.heading !== title ? above.heading : undefined;
  return named === undefined ? section : { ...section, heading: { ...named, depth: heading.depth } };
}

/**
 * Whether the headings "HTTP request" of a page stand below those of several sections, and each of these says what comes
 * back, or nothing beside them does: that would be about all their routes, which then are of one operation.
 */
function isRequestOfSections(sections: readonly PlacedSection[], { root, title }: Page): boolean {
  const ownersOf = (wanted: SectionRole) =>
    sections
      .map(({ section }) => section)
      .filter((section) => section.sections.some((child) => headedRole(child) === wanted));
  const isPage = (section: Section) => section === root || section.heading === title;
  const owners = ownersOf("httpRequest");
  const answered = ownersOf("response");
  if (owners.length <= 1 || owners.some(isPage)) return false;
  return !answered.some(isPage) || owners.every((owner) => answered.includes(owner));
}

/**
 * The sections that have a request and an answer of their own beside those of the page: each is about something else.
 *
 *     # Get a ticket
 *     ## HTTP request
 *     ## Response
 *     ## Get the history of a ticket
 *     ### HTTP request
 *     ### Response
 */
function completeSections(page: Page): readonly Section[] {
  const { sections } = topSection(page);
  return isComplete(topSection(page))
    ? sections.filter((one) => headedRole(one) === undefined && isComplete(one))
    : [];
}

function isComplete({ sections }: Section): boolean {
  const roles = sections.map(headedRole);
  return roles.includes("httpRequest") && roles.includes("response");
}

function withoutSections(page: Page, taken: readonly Section[]): Page {
  const top = topSection(page);
  const rest = { ...top, sections: top.sections.filter((section) => !taken.includes(section)) };
  return {
    ...page,
    root: { ...page.root, sections: page.root.sections.map((one) => (one === top ? rest : one)) },
  };
}

/** A section that has all that a page has, with what stands beside it and is about each. */
function pageOfSection(section: Section, page: Page): Page {
  const own = new Set(section.sections.map(headedRole));
  const shared = sharedSections(page).filter((one) => !own.has(headedRole(one)));
  return pageAround({ ...section, sections: [...section.sections, ...shared] }, page);
}

/** A page that is nothing but one section of another, whose heading is its title. */
function pageAround(section: Section, { title: _, ...page }: Page): Page {
  const { heading } = section;
  return {
    ...page,
    frontMatter: new Map(),
    ...(heading && { title: heading }),
    root: { blocks: [], sections: [section] },
  };
}

/** Sections that say what a request takes or gives. */
const documenting: ReadonlySet<SectionRole | undefined> = new Set([
  "request",
  "requestBody",
  "requestParameters",
  "response",
]);

function isDocumented({ parameters, others }: Parts): boolean {
  return (
    Object.values(parameters).some((blocks) => blocks.length > 0) ||
    others.some((section) => documenting.has(headedRole(section)))
  );
}

/** The parts of a section below the headings that other pages have. */
function pageOfParts(section: Section, parts: Parts, page: Page): Page {
  const written = section.heading ?? page.title;
  const heading = written && withoutRoute(written);
  const source = heading?.source ?? page.source;
  const depth = (heading?.depth ?? 1) + 1;
  const below = (text: string, blocks: readonly Block[]): readonly Section[] => {
    return blocks.length > 0 ? [{ heading: madeHeading(text, source, depth), blocks, sections: [] }] : [];
  };
  const { path, query, body, others } = placePartParameters(parts, page);
  const whole: Section = {
    ...(heading && { heading }),
    blocks: parts.intro,
    sections: [
      ...below("HTTP request", parts.routes),
      ...below("Path parameters", path),
      ...below("Query parameters", query),
      ...below("Request body", body),
      ...below("Response", parts.response),
      ...others,
    ],
  };
  return pageAround(whole, page);
}
