import type { PropertyFacts } from "../model/facts.ts";
import type { SourceSpan } from "../model/source.ts";
import type { TypeExpr } from "../model/types.ts";

/** A property of which nothing but its name and its type is known, as JSON shows them. */
export function plainProperty(
  name: string,
  type: TypeExpr,
  source: SourceSpan,
  typeSource = source,
): PropertyFacts {
  return {
    name,
    type,
    readOnly: false,
    required: false,
    relationship: false,
    deprecated: false,
    description: "",
    source,
    typeSource,
  };
}
