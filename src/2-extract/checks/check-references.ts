import type { Nodes } from "mdast";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Block } from "../../model/page.ts";
import type { ExtractContext } from "../context.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { columnsOf } from "../tables/columns-of.ts";
import { findReferences } from "../text/find-references.ts";
import { nearLabel } from "../text/near-label.ts";

/** Names `[text][label]` where the page does not define the label: Markdown takes it for plain text. */
export function checkReferences(
  sections: readonly PlacedSection[],
  diagnostics: readonly Diagnostic[],
  context: ExtractContext,
): void {
  const unreadable = new Set(
    diagnostics.flatMap(({ code, source }) =>
      code === "extract/unreadable-type" ? [source.start.offset] : [],
    ),
  );
  const checkBlock = (block: Block): void => {
    if (block.kind === "prose") checkNodes([block.node], false, context);
    if (block.kind !== "table") return;
    const { type } = columnsOf(block);
    for (const { cells } of block.rows) {
      for (const [index, { nodes, source }] of cells.entries()) {
        if (!unreadable.has(source.start.offset)) checkNodes(nodes, index === type, context);
      }
    }
  };
  for (const { section } of sections) {
    checkNodes(section.heading?.nodes ?? [], false, context);
    section.blocks.forEach(checkBlock);
  }
}

/** `[text][]` is the notation of a list, unless it stands in place of a type and the page defines nearly its label. */
function checkNodes(nodes: readonly Nodes[], isType: boolean, context: ExtractContext): void {
  const { page, source, report } = context;
  for (const node of nodes) {
    if ("children" in node) checkNodes(node.children, isType, context);
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (node.type !== "text" || start === undefined) continue;
    for (const { text, label, collapsed, offset } of findReferences(page.text.slice(start, end))) {
      if (page.definitions.has(label.toLowerCase())) continue;
      const suggestion = nearLabel(label, page);
      if (collapsed && !(isType && suggestion !== undefined)) continue;
      const at = start + offset;
      report(
        "extract/undefined-reference",
        source.span(at, at + text.length),
        { text, label },
        { suggestion },
      );
    }
  }
}
