import type { PropertyFacts } from "./facts.ts";
import type { SourceSpan } from "./source.ts";
import type { TypeExpr } from "./types.ts";

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
