import { createNearNames } from "../../diagnostics/near-names.ts";
import { formatWanted } from "../../dialect/value-formats.ts";
import type { JsonNode } from "../../model/facts.ts";
import type { TypeRef } from "../../model/types.ts";
import { describeType } from "../types/type-refs.ts";
import { checkEnumValue } from "./check-enum-value.ts";
import { describeKind, fitsKind } from "./fits-kind.ts";
import { quoteValues } from "./quote-values.ts";
import { relatedTo, type ValueSite } from "./value-site.ts";

/** Compares a value with its documented type; says whether what stands inside the value can be compared, too. */
export function checkValue(node: JsonNode, type: TypeRef, site: ValueSite): boolean {
  const { property, source, enumOf, report } = site;
  if (!fitsKind(node, type, (id) => enumOf(id) !== undefined)) {
    const details = { property, shown: describeKind(node.kind), documented: describeType(type) };
    report("link/value-kind", source, details, relatedTo(site));
    return false;
  }
  if (node.kind === "string") checkText(node.value, type, site);
  return true;
}

function checkText(value: string, type: TypeRef, site: ValueSite): void {
  const { property, source, enumOf, report } = site;
  if (type.kind === "ref") {
    const declaration = enumOf(type.id);
    if (declaration) checkEnumValue(value, declaration, site);
  } else if (type.kind === "scalar") {
    const wanted = formatWanted(type.name, value);
    if (wanted === undefined) return;
    const details = { value, property, scalar: type.name, example: wanted };
    report("link/value-format", source, details, relatedTo(site));
  } else if (type.kind === "union") {
    const listed = type.members.flatMap((member) => (member.kind === "literal" ? [member.value] : []));
    // No text at all is what a service sends for no value.
    if (listed.length === 0 || value === "" || listed.includes(value)) return;
    const details = { value, property, listed: quoteValues(listed) };
    const suggestion = createNearNames(listed)(value);
    report("link/value-not-listed", source, details, { ...relatedTo(site), suggestion });
  }
}
