import { parsePage } from "./1-parse/parse-page.ts";
import { extractPage } from "./2-extract/extract-page.ts";
import { createReporter } from "./diagnostics/diagnostic.ts";
import type { PageFacts } from "./model/facts.ts";
import type { SourceFile } from "./model/source.ts";

/** The part of the pipeline that sees one page alone: parallel, cached, and without a memory of other pages. */
export function readPage(file: SourceFile): PageFacts {
  const reporter = createReporter();
  return extractPage(parsePage(file, reporter.report), reporter);
}
