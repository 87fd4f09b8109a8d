import type { ExtractContext } from "../context.ts";
import type { Intro } from "../extract-intro.ts";
import type { PlacedSection } from "../page/placed-sections.ts";

/** Compares the namespace that the annotation of the page gives with the one that its text names. */
export function checkPageNamespace(
  sections: readonly PlacedSection[],
  { namespace, namespaceSource }: Intro,
  { report }: ExtractContext,
): void {
  if (namespace === undefined || namespaceSource === undefined) return;
  const annotations = sections.flatMap(({ section }) =>
    section.blocks.flatMap((block) => (block.kind === "annotation" ? [block.annotation] : [])),
  );
  for (const { values } of annotations) {
    const annotated = values.get("namespace");
    if (typeof annotated?.value !== "string" || annotated.value.toLowerCase() === namespace.toLowerCase())
      continue;
    const details = { name: annotated.value, namespace, followed: "namespace" } as const;
    const related = [{ message: "the namespace", source: namespaceSource }];
    report("extract/namespace-mismatch", annotated.source, details, { related, suggestion: namespace });
  }
}
