import { matchSectionRole } from "../../dialect/headings.ts";
import { matchAnswerLabel, matchLabel, matchParametersTitle } from "../../dialect/operation-labels.ts";
import { matchStatus, plainStatuses } from "../../dialect/response-phrases.ts";
import type { Block, Heading, ProseBlock, Section } from "../../model/page.ts";
import { flatten } from "./flatten.ts";
import { holdsRoute } from "./section-routes.ts";

/** What stands below one heading or label of the section of an operation. */
export interface Passage extends Section {
  /** A line in the text is its heading: tables below may still be about the request. */
  readonly labelled?: true;
}

/**
 * The passages of a section in their order, the one below its own heading first. Labels begin passages as headings do:
 *
 *     Example response:
 *     **Query parameters**
 */
export function passagesOf(section: Section): readonly Passage[] {
  const [opening, ...labelled] = splitAtLabels(section);
  const isOther = (child: Section) => isWithoutRole(child) && holdsRoute(child);
  const below = section.sections.filter((child) => !isOther(child)).flatMap(withParameters);
  return [
    ...(opening ? [{ ...opening, sections: [] }] : []),
    ...labelled,
    ...below
      .map(withStatus)
      .flatMap((child) => (child.heading?.bold || isWithoutRole(child) ? splitAtLabels(child) : [child])),
  ];
}

/** The heading of an answer may tell its status, as a sentence below it would: `### Response (201)`. */
function withStatus(child: Section): Section {
  const { heading, blocks } = child;
  if (heading === undefined || matchSectionRole(heading.text) !== "response") return child;
  const { text, nodes, source } = heading;
  const line: ProseBlock = {
    kind: "prose",
    node: { type: "paragraph", children: [...nodes] },
    text,
    quoted: false,
    source,
  };
  return saysStatus(line) ? { ...child, blocks: [line, ...blocks] } : child;
}

/** `#### Parameters` below `### Request` lists what the request takes as it does elsewhere. */
function withParameters(child: Section): readonly Section[] {
  const isOwn = ({ heading }: Section) => matchParametersTitle(heading?.text ?? "") === undefined;
  const listed = child.sections.filter((one) => !isOwn(one));
  return listed.length > 0 ? [{ ...child, sections: child.sections.filter(isOwn) }, ...listed] : [child];
}

/** A heading that says nothing of the request: labels below it do, or the route of another operation stands there. */
function isWithoutRole({ heading }: Section): boolean {
  const text = heading?.text ?? "";
  return matchSectionRole(text) === undefined && matchParametersTitle(text) === undefined;
}

function splitAtLabels({ heading, blocks, sections }: Section): readonly Passage[] {
  const passages: { heading?: Heading; blocks: Block[]; sections: readonly Section[]; labelled?: true }[] = [
    { ...(heading && { heading }), blocks: [], sections },
  ];
  for (const block of blocks) {
    const label = block.kind === "prose" ? labelOf(block) : undefined;
    if (label === undefined) {
      passages.at(-1)?.blocks.push(block);
      continue;
    }
    const own: Heading = { text: label, nodes: [], depth: 6, bold: true, source: block.source };
    // The label of an answer may tell its status: `Response: 201 Created`, `Response (201):`.
    const kept = block.kind === "prose" && saysStatus(block) ? [block] : [];
    passages.push({ heading: own, blocks: kept, sections: [], labelled: true });
  }
  return passages;
}

function labelOf(block: ProseBlock): string | undefined {
  const { node, text, quoted } = block;
  if (node.type !== "paragraph" || quoted) return undefined;
  const [strong, colon] = node.children;
  if (strong?.type === "strong" && (colon === undefined || text.endsWith(":")) && node.children.length <= 2)
    return text.replace(/ ?:$/, "");
  return matchLabel(text) ?? (saysStatus(block) ? matchAnswerLabel(text) : undefined);
}

/** Whether a block names a status: "returns 200 OK". */
export function saysStatus({ node, text }: ProseBlock): boolean {
  const { codes } = flatten([node]);
  return plainStatuses(text).length > 0 || codes.some(({ value }) => matchStatus(value) !== undefined);
}
