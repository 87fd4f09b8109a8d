import type { Page, Section } from "../../model/page.ts";

/**
 * A page with `change` made to each section, to those inside of a section first. Where nothing is changed it is the page
 * itself, so that others see that.
 */
export function mapSections(page: Page, change: (section: Section) => Section): Page {
  const root = mapSection(page.root, change);
  return root === page.root ? page : { ...page, root };
}

function mapSection(section: Section, change: (section: Section) => Section): Section {
  const sections = section.sections.map((child) => mapSection(child, change));
  const isSame = sections.every((child, index) => child === section.sections[index]);
  return change(isSame ? section : { ...section, sections });
}
