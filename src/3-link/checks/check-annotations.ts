import type { Report } from "../../diagnostics/diagnostic.ts";
import { createNearNames } from "../../diagnostics/near-names.ts";
import { matchScalar } from "../../dialect/scalars.ts";
import type { PageFacts, WrittenName } from "../../model/facts.ts";
import { parseQualifiedName } from "../names/qualified-name.ts";
import type { TypeIndex } from "../names/type-index.ts";

/** Reports annotations that name a type that no page declares, or spell one in other casing than its declaration. */
export function checkAnnotations(pages: readonly PageFacts[], index: TypeIndex, report: Report): void {
  const nearName = createNearNames([...index.all()].map(({ localName }) => localName));
  for (const page of pages) {
    for (const { name: written, source } of annotatedNames(page)) {
      const { namespace, name } = parseQualifiedName(written) ?? {};
      const element = /^collection\((.+)\)$/i.exec(written)?.[1] ?? written;
      const draft = index.findByName(element, page);
      if (draft === undefined && matchScalar(element) === undefined) {
        report(
          "link/undeclared-annotated-type",
          source,
          { name: element },
          { suggestion: nearName(name ?? element) },
        );
      }
      if (draft === undefined || name === undefined) continue;
      const declared = namespace === undefined ? draft.localName : draft.id;
      const spelt = namespace === undefined ? name : `${namespace}.${name}`;
      if (spelt === declared || spelt.toLowerCase() !== declared.toLowerCase()) continue;
      const related = [{ message: "declared here", source: draft.source }];
      report("link/annotation-casing", source, { written, declared }, { related, suggestion: declared });
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
