import type { Report, ReportOptions } from "../../diagnostics/diagnostic.ts";
import type { SourceSpan } from "../../model/source.ts";
import type { EnumType } from "../../model/types.ts";

/** A value of an example, and what the page says of the property that it is the value of. */
export interface ValueSite {
  readonly property: string;
  /** Where the value stands. */
  readonly source: SourceSpan;
  readonly documented: SourceSpan | undefined;
  readonly enumOf: (id: string) => EnumType | undefined;
  readonly report: Report;
}

/** The place where a property is documented, for a diagnostic about its value. */
export function relatedTo({ documented }: Pick<ValueSite, "documented">): ReportOptions {
  return documented ? { related: [{ message: "documented here", source: documented }] } : {};
}
