import type { Report } from "../../diagnostics/diagnostic.ts";
import type { PageFacts } from "../../model/facts.ts";
import type { SourceSpan } from "../../model/source.ts";

/** Names examples that are called like one on an earlier page: tools that know them by name see only one. */
export function checkExampleNames(pages: readonly PageFacts[], report: Report): void {
  const first = new Map<string, SourceSpan>();
  for (const page of pages) {
    for (const { name, nameSource } of page.operations.flatMap(({ examples }) => examples)) {
      if (name === undefined || nameSource === undefined) continue;
      const other = first.get(name);
      if (other === undefined) first.set(name, nameSource);
      else if (other.path !== page.path) {
        const related = [{ message: "also called so", source: other }];
        report("link/duplicate-example-name", nameSource, { name }, { related });
      }
    }
  }
}
