import type { Report } from "../../diagnostics/diagnostic.ts";
import type { MessageFacts, OperationFacts, PageFacts } from "../../model/facts.ts";
import { nameIn } from "../names/type-expressions.ts";
import { writtenTypeOf } from "../names/type-mentions.ts";
import { ancestorsOf } from "../types/link-bases.ts";
import type { LinkedTypes } from "../types/link-types.ts";

/** Compares the type that the annotation of a response names with the one that the sentence links. */
export function checkAnnotatedResults(
  pages: readonly PageFacts[],
  linked: LinkedTypes,
  report: Report,
): void {
  for (const page of pages) {
    for (const operation of page.operations) {
      for (const { response, elsewhere } of operation.examples) {
        if (response && !elsewhere) checkResult(response, operation, { page, linked, report });
      }
    }
  }
}

interface Tools {
  readonly page: PageFacts;
  readonly linked: LinkedTypes;
  readonly report: Report;
}

function checkResult(
  { annotatedType, status, json }: MessageFacts,
  { responses }: OperationFacts,
  { page, linked, report }: Tools,
): void {
  const stated = responses.filter((response) => response.stated && response.status === status);
  const [response] = stated;
  const use = response?.type && nameIn(response.type);
  if (annotatedType === undefined || response === undefined || use === undefined || stated.length > 1) return;
  const annotated = linked.index.findByName(annotatedType.name, page);
  const { draft: documented, linked: target } = linked.index.find(use, page) ?? {};
  if (annotated === undefined || documented === undefined || annotated.id === documented.id) return;
  // A type that was made of the example is what stands around the annotated ones.
  if (documented.origin === "example") return;
  // What the link leads to, and what the body says of itself, are findings of their own.
  if (target?.id === annotated.id || (json && writtenTypeOf(json))) return;
  const isRelated = (one: string, other: string) => ancestorsOf(one, linked.bases).includes(other);
  if (isRelated(annotated.id, documented.id) || isRelated(documented.id, annotated.id)) return;
  const details = { annotated: annotated.id, documented: documented.id };
  const related = [{ message: "documented here", source: response.typeSource }];
  report("link/annotated-result", annotatedType.source, details, { related });
}
