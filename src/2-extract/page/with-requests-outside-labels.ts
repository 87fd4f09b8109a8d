import { matchParametersTitle } from "../../dialect/operation-labels.ts";
import type { Page, Section } from "../../model/page.ts";
import { mapSections } from "./map-sections.ts";
import { matchRoute } from "./section-routes.ts";

/**
 * A line in bold above the parameters ends before the request, which is that of the section around:
 *
 *     ## Create ticket            ## Create ticket
 *
 *     **Parameters**                  PUT /tickets/{id}
 *     |title|string|
 *                                 **Parameters**
 *         PUT /tickets/{id}       |title|string|
 */
export function withRequestsOutsideLabels(page: Page): Page {
  return mapSections(page, moveRequest);
}

function moveRequest(section: Section): Section {
  const { sections } = section;
  const hasRoute = section.blocks.some((block) => matchRoute(block) !== undefined);
  const at = hasRoute ? -1 : sections.findIndex((child) => requestAt(child) > 0);
  const child = sections[at];
  if (child === undefined) return section;
  const end = requestAt(child);
  return {
    ...section,
    blocks: [...section.blocks, ...child.blocks.slice(end)],
    sections: sections.with(at, { ...child, blocks: child.blocks.slice(0, end) }),
  };
}

/** Where the first request stands below a line in bold that is about parameters, or -1. */
function requestAt({ heading, blocks }: Section): number {
  if (!heading?.bold || matchParametersTitle(heading.text) === undefined) return -1;
  return blocks.findIndex((block) => block.kind === "code" && matchRoute(block) !== undefined);
}
