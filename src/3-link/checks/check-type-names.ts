import type { Report } from "../../diagnostics/diagnostic.ts";
import type { PageFacts } from "../../model/facts.ts";
import type { JsonString } from "../../model/json-node.ts";
import { type Documented, placeOf, relatedTo } from "./value-site.ts";

/** The values of one example that are names of types, as a generator writes them where it knows no values. */
export interface TypeNames {
  readonly add: (node: JsonString, about: Documented) => void;
  /** Reports all of them once, at the first: nobody mends one and leaves the others. */
  readonly report: () => void;
}

export function collectTypeNames(page: PageFacts, report: Report): TypeNames {
  const found: { readonly node: JsonString; readonly about: Documented }[] = [];
  return {
    add: (node, about) => void found.push({ node, about }),
    report() {
      const [first, ...others] = found;
      if (first === undefined) return;
      const { node, about } = first;
      const details = { value: node.value, property: about.property, others: others.length };
      report("link/type-as-value", placeOf(node, page), details, relatedTo(about));
    },
  };
}
