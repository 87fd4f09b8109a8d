import type { Nodes } from "mdast";
import type { Report } from "../diagnostics/diagnostic.ts";
import type { Page } from "../model/page.ts";
import { type SourceSpan, spanAt } from "../model/source.ts";
import type { Ledger } from "./ledger.ts";

/** Gives the places of nodes and offsets of one page. */
export interface SourceText {
  span(start: number, end: number): SourceSpan;
  spanOf(node: Nodes | readonly Nodes[]): SourceSpan;
}

/** What every extractor of a page needs: the page, its places, its ledger, and a way to report. */
export interface ExtractContext {
  readonly page: Page;
  readonly source: SourceText;
  readonly ledger: Ledger;
  readonly report: Report;
}

export function createSourceText(page: Page): SourceText {
  const span = (start: number, end: number) => spanAt(page.path, page.lineStarts, start, end);
  return {
    span,
    spanOf(node) {
      if ("type" in node) return span(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
      const placed = node.filter(({ position }) => position !== undefined);
      return span(placed[0]?.position?.start.offset ?? 0, placed.at(-1)?.position?.end.offset ?? 0);
    },
  };
}
