import type { Accountable } from "../model/accounting.ts";
import type { Block, Section } from "../model/page.ts";

/**
 * Everything on a page that must be consumed, diagnosed or set aside: rows of tables, lines of request blocks,
 * annotations and JSON blocks. Counted before any rule looks, so that no rule can lose something in silence.
 */
export function countAccountables(root: Section): Accountable[] {
  const found: Accountable[] = [];
  const visit = (section: Section): void => {
    for (const block of section.blocks) countBlock(block, found);
    section.sections.forEach(visit);
  };
  visit(root);
  return found;
}

function countBlock(block: Block, found: Accountable[]): void {
  switch (block.kind) {
    case "table":
      for (const row of block.rows) {
        found.push({ kind: "rows", source: row.source });
        for (const source of row.continuations) found.push({ kind: "rows", source });
      }
      return;
    case "annotation":
      found.push({ kind: "annotations", source: block.annotation.source });
      return;
    case "code": {
      if (block.annotation) found.push({ kind: "annotations", source: block.annotation.source });
      const json = block.json ?? block.message?.body?.json;
      if (json) found.push({ kind: "examples", source: json.source });
      if (!block.routeBlock) return;
      for (const { text, source } of block.lines) if (text !== "") found.push({ kind: "routes", source });
      return;
    }
    case "prose":
      return;
    default:
      block satisfies never;
  }
}
