import { reportOnce } from "../diagnostics/report-once.ts";
import type { Page } from "../model/page.ts";
import type { ExtractContext } from "./context.ts";
import type { Declarations } from "./declarations.ts";
import { extractIntro } from "./extract-intro.ts";
import { typeAnswers } from "./operations/answer-types.ts";
import { extractOperations } from "./operations/extract-operations.ts";
import { splitOperation } from "./operations/split-operation.ts";
import { placedSections } from "./page/placed-sections.ts";
import { fullTitle } from "./page/title-text.ts";

/** What the parts of a page declare: operations, each named after its heading, and types of their answers. */
export function extractParts(parts: readonly Page[], context: ExtractContext): Declarations {
  const taken = new Set<string>();
  // What parts share is read with each of them.
  const report = reportOnce(context.report);
  const declared = parts.map((page) => {
    const own = { ...context, page, report };
    const sections = placedSections(page);
    const title = fullTitle(page);
    const { operations, types } = extractOperations(
      sections,
      extractIntro(sections, own),
      { objects: [], result: undefined, taken, isPart: true },
      own,
    );
    const answered = typeAnswers(
      operations.flatMap((operation) => splitOperation({ ...operation, title }, title)),
      sections,
      taken,
      own,
    );
    return { operations: answered.operations, types: [...types, ...answered.types] };
  });
  return {
    operations: declared.flatMap(({ operations }) => operations),
    types: declared.flatMap(({ types }) => types),
  };
}
