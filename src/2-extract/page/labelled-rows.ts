import { matchSectionRole } from "../../dialect/headings.ts";
import { beginsSentence } from "../../dialect/operation-labels.ts";
import type { Block, ProseBlock, Row, Section } from "../../model/page.ts";
import { madeHeading } from "./made-heading.ts";

/**
 * The parts of an operation in a table without heads, as the sections that other pages have:
 *
 *     | **Request body** | A [ticket](#ticket-object) object |
 *     | **Returns**      | A [ticket](#ticket-object) object |
 */
export function sectionsOfRows(block: Block): readonly Section[] | undefined {
  if (block.kind !== "table" || block.tab !== undefined || block.rows.length === 0) return undefined;
  if (block.header.length !== 2 || block.header.some(({ text }) => text !== "")) return undefined;
  return block.rows.every(isLabelled) ? block.rows.map(sectionOf) : undefined;
}

function isLabelled({ cells: [label, said] }: Row): boolean {
  return label !== undefined && said !== undefined && matchSectionRole(label.text) !== undefined;
}

/** The label begins the sentence: "Returns a ticket object". */
function sectionOf({ cells: [label, said], source }: Row): Section {
  const text = label?.text ?? "";
  const heading = madeHeading(text, label?.source ?? source);
  const nodes = said?.nodes ?? [];
  const isVerb = beginsSentence(text);
  const prose: ProseBlock = {
    kind: "prose",
    node: {
      type: "paragraph",
      children: [...(isVerb ? [{ type: "text" as const, value: `${text} ` }] : []), ...nodes],
    },
    text: `${isVerb ? `${text} ` : ""}${said?.text ?? ""}`,
    quoted: false,
    source: said?.source ?? source,
  };
  return { heading, blocks: [prose], sections: [] };
}
