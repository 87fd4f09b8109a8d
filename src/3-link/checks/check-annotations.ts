import type { Report } from "../../diagnostics/diagnostic.ts";
import type { PageFacts, WrittenName } from "../../model/facts.ts";
import { parseQualifiedName } from "../names/qualified-name.ts";
import type { TypeIndex } from "../names/type-index.ts";

/** Reports annotations that spell a type in other casing than its declaration does. */
export function checkAnnotations(pages: readonly PageFacts[], index: TypeIndex, report: Report): void {
  for (const page of pages) {
    for (const { name: written, source } of annotatedNames(page)) {
      const { namespace, name } = parseQualifiedName(written) ?? {};
      const draft = index.findByName(written, page);
      if (draft === undefined || name === undefined) continue;
      const declared = namespace === undefined ? draft.localName : draft.id;
      const spelt = namespace === undefined ? name : `${namespace}.${name}`;
      if (spelt === declared || spelt.toLowerCase() !== declared.toLowerCase()) continue;
      report("link/annotation-casing", source, { written, declared }, { suggestion: declared });
    }
  }
}

function annotatedNames({ types, operations }: PageFacts): readonly WrittenName[] {
  const messages = operations
    .flatMap(({ examples }) => examples)
    .flatMap(({ request, response }) => [request?.annotatedType, response?.annotatedType]);
  return [...types.map(({ annotatedBase }) => annotatedBase), ...messages].filter(
    (name) => name !== undefined,
  );
}
