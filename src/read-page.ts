import { loadParser } from "./1-parse/load-parser.ts";
import type { ParseMarkdown } from "./1-parse/parse-markdown.ts";
import { parsePage, refusePage } from "./1-parse/parse-page.ts";
import { extractPage } from "./2-extract/extract-page.ts";
import { createReporter } from "./diagnostics/diagnostic.ts";
import type { PageFacts } from "./model/facts.ts";
import type { Limits } from "./model/limits.ts";
import type { ReadingOptions } from "./model/options.ts";
import type { SourceFile } from "./model/source.ts";

/** The part of the pipeline that sees one page alone: parallel, cached, and without a memory of other pages. */
export function readPage(file: SourceFile, parse?: ParseMarkdown, limits?: Limits): PageFacts {
  try {
    const reporter = createReporter();
    return extractPage(parsePage(file, reporter.report, parse, limits), reporter);
  } catch (error) {
    // The stack of calls is at its end; the limits keep what is known to end it from the parser.
    if (!(error instanceof RangeError)) throw error;
    const reporter = createReporter();
    return extractPage(refusePage(file, reporter.report, limits), reporter);
  }
}

/** {@link readPage} with a parser and limits of its own. */
export async function createPageReader({
  parser,
  limits,
}: ReadingOptions): Promise<(file: SourceFile) => PageFacts> {
  const parse = await loadParser(parser);
  return (file) => readPage(file, parse, limits);
}
