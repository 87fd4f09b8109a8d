import { matchPropertyValuesHeading } from "../../dialect/headings.ts";
import type { PropertyFacts, TypeFacts } from "../../model/facts.ts";
import type { ExtractContext } from "../context.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { isMemberTable } from "../tables/table-kinds.ts";
import { extractMemberRows } from "./extract-member-rows.ts";

/**
 * Properties with the values that a table below a heading of their own lists:
 *
 *     ### state property values
 *         ^^^^^
 */
export function withPropertyValues(
  types: readonly TypeFacts[],
  sections: readonly PlacedSection[],
  context: ExtractContext,
): readonly TypeFacts[] {
  return sections.reduce((found, { section, tables }) => {
    const name = matchPropertyValuesHeading(section.heading?.text ?? "")?.toLowerCase();
    const table = tables.find(isMemberTable);
    const isMeant = (property: PropertyFacts) => property.name.toLowerCase() === name;
    const owner = found.find(({ properties }) => properties.some(isMeant));
    if (table === undefined || owner === undefined) return found;
    const members = extractMemberRows(table, context);
    const properties = owner.properties.map((one) => (isMeant(one) ? { ...one, members } : one));
    return found.map((type) => (type === owner ? { ...owner, properties } : type));
  }, types);
}
