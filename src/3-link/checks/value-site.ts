import type { Report, ReportOptions } from "../../diagnostics/diagnostic.ts";
import type { PageFacts } from "../../model/facts.ts";
import type { JsonNode, JsonString } from "../../model/json-node.ts";
import { type SourceSpan, spanAt } from "../../model/source.ts";
import type { EnumType } from "../../model/types.ts";

/** What checking the values on one page needs. */
export interface ValueTools {
  readonly page: PageFacts;
  readonly enumOf: (id: string) => EnumType | undefined;
  readonly isEnum: (id: string) => boolean;
  /** Takes note of a value that is the name of a type. */
  readonly addTypeName: (node: JsonString, about: Documented) => void;
  readonly report: Report;
}

/** What the page says of the property whose value is checked. */
export interface Documented {
  readonly property: string;
  readonly documented: SourceSpan | undefined;
}

/** The place where a property is documented, for a diagnostic about its value. */
export function relatedTo({ documented }: Pick<Documented, "documented">): ReportOptions {
  return documented ? { related: [{ message: "documented here", source: documented }] } : {};
}

/** Where a value stands. Nearly all values are as they should be: only for the others is it worked out. */
export function placeOf({ start, end }: JsonNode, { path, lineStarts }: PageFacts): SourceSpan {
  return spanAt(path, lineStarts, start, end);
}
