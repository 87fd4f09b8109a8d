import { matchSectionRole, type SectionRole, saysExample } from "../../dialect/headings.ts";
import type { CodeBlock, Page, ProseBlock, Section, TableBlock } from "../../model/page.ts";
import { listsAnswerHeaders } from "../tables/lists-answer-headers.ts";

/** A section with the roles of all headings above it, the nearest last. */
export interface PlacedSection {
  readonly section: Section;
  /** Role of its own heading. */
  readonly role: SectionRole | undefined;
  /** Roles from the top down, its own included. */
  readonly roles: readonly SectionRole[];
  /** The nearest role: its own, else that of the nearest heading above that has one. */
  readonly effectiveRole: SectionRole | undefined;
  /** Its blocks by kind, in the order of the page, without those under another language's tab. */
  readonly tables: readonly TableBlock[];
  readonly codes: readonly CodeBlock[];
  readonly prose: readonly ProseBlock[];
}

/** All sections of a page in its order, the root first. */
export function placedSections(page: Page): PlacedSection[] {
  const placed: PlacedSection[] = [];
  const visit = (section: Section, above: readonly SectionRole[]): void => {
    // The title says what the page is about, not what its sections hold: `# Members`.
    const { heading } = section;
    const named = heading && heading !== page.title ? matchSectionRole(heading.text) : undefined;
    const isOfAnswer = named === "requestHeaders" && listsAnswerHeaders(section, above);
    const role = isOfAnswer ? "responseHeaders" : named;
    const roles = role === undefined ? above : [...above, ...examplesRole(section, role), role];
    placed.push({ section, role, roles, effectiveRole: roles.at(-1), ...blocksByKind(section) });
    for (const child of section.sections) visit(child, roles);
  };
  visit(page.root, []);
  return placed;
}

/** What the heading of a section says that it holds, whatever stands above. */
export function headedRole({ heading }: Section): SectionRole | undefined {
  return matchSectionRole(heading?.text ?? "");
}

/** `Sample request` needs no heading `Example` above it. */
function examplesRole({ heading }: Section, role: SectionRole): readonly SectionRole[] {
  const isMessage = role === "request" || role === "response";
  return isMessage && heading && saysExample(heading.text) ? ["example"] : [];
}

function blocksByKind({ blocks }: Section): Pick<PlacedSection, "tables" | "codes" | "prose"> {
  const tables: TableBlock[] = [];
  const codes: CodeBlock[] = [];
  const prose: ProseBlock[] = [];
  for (const block of blocks) {
    if (block.tab !== undefined) continue;
    if (block.kind === "table") tables.push(block);
    else if (block.kind === "code") codes.push(block);
    else if (block.kind === "prose") prose.push(block);
  }
  return { tables, codes, prose };
}

/** What stands below a heading such as "API description". */
export function describingOf(sections: readonly PlacedSection[]): readonly ProseBlock[] {
  const own = sections.find(({ role, roles }) => role === "description" && roles.length === 1);
  const blocks = own?.prose ?? [];
  return blocks.filter(({ node }) => node.type === "paragraph" || node.type === "list");
}

/** The section below the title, whose children are those of the page; the root where no title stands above them. */
export function topSection({ root, title }: Page): Section {
  return root.sections.find(({ heading }) => heading !== undefined && heading === title) ?? root;
}

/** What stands before the first heading of depth 2: the description of the page. */
export function introOf(sections: readonly PlacedSection[], { title }: Page): readonly ProseBlock[] {
  const [root] = sections;
  const titled = title && sections.find(({ section }) => section.heading === title);
  const blocks = [...(root?.prose ?? []), ...(titled?.prose ?? [])];
  return blocks.filter(({ node }) => node.type === "paragraph" || node.type === "list");
}
