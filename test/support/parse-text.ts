import { parsePage } from "../../src/1-parse/parse-page.ts";
import { createReporter } from "../../src/diagnostics/diagnostic.ts";
import type { Page } from "../../src/model/page.ts";

/** The page that a text of at least one line is; what the parser reports is an error of the test. */
export function parseText(...lines: readonly string[]): Page {
  const { report, diagnostics } = createReporter();
  const page = parsePage({ path: "page.md", text: lines.join("\n") }, report);
  if (diagnostics[0]) throw new Error(diagnostics[0].message);
  return page;
}
