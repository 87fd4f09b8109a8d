import type { Report } from "../../diagnostics/diagnostic.ts";
import { createNearNames } from "../../diagnostics/near-names.ts";
import type { SourceSpan } from "../../model/source.ts";
import type { EnumType } from "../../model/types.ts";
import { quoteValues } from "./quote-values.ts";

/** Reports a value that is no member of an enum. Values of a flags enum stand in one string, with commas between. */
export function checkEnumValue(
  value: string,
  { name, members }: EnumType,
  property: string,
  source: SourceSpan,
  report: Report,
): void {
  const values = members.map((member) => member.value);
  if (values.includes(value) || value.split(/,\s*/).every((part) => values.includes(part))) return;
  const details = { value, property, enum: name, members: quoteValues(values) };
  report("link/value-not-in-enum", source, details, { suggestion: createNearNames(values)(value) });
}
