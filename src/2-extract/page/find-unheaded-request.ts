import { isPathRequest } from "../../dialect/http.ts";
import type { Block, CodeBlock } from "../../model/page.ts";
import type { SourceSpan } from "../../model/source.ts";
import type { PlacedSection } from "./placed-sections.ts";
import { matchRoute } from "./section-routes.ts";

/** A request line that would make a page that of an operation, if a heading said so. */
export interface UnheadedRequest {
  readonly source: SourceSpan;
  /** The heading above the line. */
  readonly heading?: string;
}

/** The first block or line of nothing but requests, with paths alone, on a page whose headings declare nothing. */
export function findUnheadedRequest(sections: readonly PlacedSection[]): UnheadedRequest | undefined {
  for (const { roles, section } of sections) {
    if (roles.includes("example")) continue;
    const [source] = section.blocks.flatMap((block) => lineOf(block) ?? []);
    if (source === undefined) continue;
    const heading = section.heading?.text;
    return { source, ...(heading !== undefined && { heading }) };
  }
  return undefined;
}

function lineOf(block: Block): SourceSpan | undefined {
  if (block.tab !== undefined) return undefined;
  if (block.kind === "prose") return matchRoute(block)?.source;
  const isRoute = block.kind === "code" && namesRoutes(block);
  return isRoute ? block.lines.find(({ text }) => text !== "")?.source : undefined;
}

function namesRoutes({ lines, message }: CodeBlock): boolean {
  const written = lines.filter(({ text }) => text !== "");
  return message !== undefined && written.every(({ text }) => isPathRequest(text));
}
