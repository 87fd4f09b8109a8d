import { matchSectionRole, type SectionRole } from "../dialect/headings.ts";
import type { Block, CodeBlock, Page, ProseBlock, Section, TableBlock } from "../model/page.ts";

/** A section with the roles of all headings above it, the nearest last. */
export interface PlacedSection {
  readonly section: Section;
  /** Role of its own heading. */
  readonly role: SectionRole | undefined;
  /** Roles from the top down, its own included. */
  readonly roles: readonly SectionRole[];
  /** The nearest role: its own, else that of the nearest heading above that has one. */
  readonly effectiveRole: SectionRole | undefined;
}

/** All sections of a page in its order, the root first. */
export function placedSections(page: Page): PlacedSection[] {
  const placed: PlacedSection[] = [];
  const visit = (section: Section, above: readonly SectionRole[]): void => {
    const role = section.heading && matchSectionRole(section.heading.text);
    const roles = role === undefined ? above : [...above, role];
    placed.push({ section, role, roles, effectiveRole: roles.at(-1) });
    for (const child of section.sections) visit(child, roles);
  };
  visit(page.root, []);
  return placed;
}

/** The blocks of a section that are not under another language's tab. */
export function blocksOf(section: Section): readonly Block[] {
  return section.blocks.filter(({ tab }) => tab === undefined);
}

export function tablesOf(section: Section): readonly TableBlock[] {
  return blocksOf(section).filter((block) => block.kind === "table");
}

export function codesOf(section: Section): readonly CodeBlock[] {
  return blocksOf(section).filter((block) => block.kind === "code");
}

export function proseOf(section: Section): readonly ProseBlock[] {
  return blocksOf(section).filter((block) => block.kind === "prose");
}

/** What stands before the first heading of depth 2: the description of the page. */
export function introOf(page: Page): readonly ProseBlock[] {
  const title = page.root.sections.find(({ heading }) => heading === page.title);
  const blocks = [...proseOf(page.root), ...(title ? proseOf(title) : [])];
  return blocks.filter(({ node }) => node.type === "paragraph" || node.type === "list");
}
