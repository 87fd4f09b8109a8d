import { createNearNames } from "../../diagnostics/near-names.ts";
import { namesString } from "../../dialect/sample-values.ts";
import type { JsonString } from "../../model/json-node.ts";
import type { EnumType } from "../../model/types.ts";
import { quoteValues } from "./quote-values.ts";
import { type Documented, placeOf, relatedTo, type ValueTools } from "./value-site.ts";

/** Reports a value that is no member of an enum. Values of a flags enum stand in one string, with commas between. */
export function checkEnumValue(
  node: JsonString,
  { name, members }: EnumType,
  about: Documented,
  { page, report, addTypeName }: ValueTools,
): void {
  const { value } = node;
  const isMember = (text: string): boolean => members.some((member) => member.value === text);
  if (isMember(value) || value.split(/,\s*/).every(isMember)) return;
  const values = members.map((member) => member.value);
  if (namesString(value, values)) {
    addTypeName(node, about);
    return;
  }
  const details = { value, property: about.property, enum: name, members: quoteValues(values) };
  const suggestion = createNearNames(values)(value);
  report("link/value-not-in-enum", placeOf(node, page), details, { ...relatedTo(about), suggestion });
}
