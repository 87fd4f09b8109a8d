import { isPathRequest } from "../dialect/http.ts";
import type { CodeBlock } from "../model/page.ts";
import type { SourceSpan } from "../model/source.ts";
import type { PlacedSection } from "./placed-sections.ts";

/** A request line that would make a page that of an operation, if a heading said so. */
export interface UnheadedRequest {
  readonly source: SourceSpan;
  /** The heading above the line. */
  readonly heading?: string;
}

/** The first block of nothing but request lines, with paths alone, on a page whose headings declare nothing. */
export function findUnheadedRequest(sections: readonly PlacedSection[]): UnheadedRequest | undefined {
  for (const { codes, roles, section } of sections) {
    if (roles.includes("example")) continue;
    const line = codes.find(namesRoutes)?.lines.find(({ text }) => text !== "");
    if (line === undefined) continue;
    const heading = section.heading?.text;
    return { source: line.source, ...(heading !== undefined && { heading }) };
  }
  return undefined;
}

function namesRoutes({ lines, message }: CodeBlock): boolean {
  const written = lines.filter(({ text }) => text !== "");
  return message !== undefined && written.every(({ text }) => isPathRequest(text));
}
