import { createNearNames } from "../../diagnostics/near-names.ts";
import type { EnumType } from "../../model/types.ts";
import { quoteValues } from "./quote-values.ts";
import { relatedTo, type ValueSite } from "./value-site.ts";

/** Reports a value that is no member of an enum. Values of a flags enum stand in one string, with commas between. */
export function checkEnumValue(value: string, { name, members }: EnumType, site: ValueSite): void {
  const { property, source, report } = site;
  const values = members.map((member) => member.value);
  if (values.includes(value) || value.split(/,\s*/).every((part) => values.includes(part))) return;
  const details = { value, property, enum: name, members: quoteValues(values) };
  const suggestion = createNearNames(values)(value);
  report("link/value-not-in-enum", source, details, { ...relatedTo(site), suggestion });
}
