import { isAnswerHeader, isRequestHeader, saysAnswerHeaders } from "../../dialect/headers.ts";
import type { SectionRole } from "../../dialect/headings.ts";
import type { Section } from "../../model/page.ts";
import { namesIn } from "./columns-of.ts";

/**
 * Whether a section "Headers", whose heading does not say of what, lists those of answers: it stands below "Response", or
 * its text says so, or its table names none that a request can have.
 */
export function listsAnswerHeaders({ heading, blocks }: Section, above: readonly SectionRole[]): boolean {
  if (/\brequest\b/i.test(heading?.text ?? "")) return false;
  const names = blocks.filter((block) => block.kind === "table").flatMap(namesIn);
  if (above.at(-1) === "response") return true;
  if (names.some(isRequestHeader)) return false;
  return (
    blocks.some((block) => block.kind === "prose" && saysAnswerHeaders(block.text)) ||
    (names.length > 0 && names.every(isAnswerHeader))
  );
}
