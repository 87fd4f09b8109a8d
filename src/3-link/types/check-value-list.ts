import type { Report } from "../../diagnostics/diagnostic.ts";
import { createNearNames } from "../../diagnostics/near-names.ts";
import { isFutureValue } from "../../dialect/future-value.ts";
import type { RelatedSpan } from "../../model/diagnostic.ts";
import type { MemberFacts } from "../../model/facts.ts";
import type { SourceSpan } from "../../model/source.ts";
import { quoteValues } from "../checks/quote-values.ts";
import type { ListedValues } from "../operations/link-context.ts";
import type { EnumRegistry } from "./enum-registry.ts";

/**
 * Compares the values that a description lists with those of the enum that is the type of the property. A value that
 * the enum spells otherwise is a slip of the description; any other that it lacks is added to it.
 */
export function checkValueList(
  id: string,
  listed: ListedValues,
  source: SourceSpan,
  enums: EnumRegistry,
  report: Report,
): void {
  const members = enums.membersOf(id) ?? [];
  const isListed = new Set(listed.members.map(({ value }) => value));
  const lacking = new Set(members.map(({ value }) => value).filter((value) => !isListed.has(value)));
  const misspelt = checkListed(id, listed, lacking, enums, report);
  // Descriptions rarely repeat that more values may come.
  const forgotten = [...lacking].filter((value) => !isFutureValue(value) && !misspelt.has(value));
  if (forgotten.length === 0) return;
  const details = { property: listed.property, enum: id, values: quoteValues(forgotten) };
  report("link/incomplete-value-list", source, details, { related: relatedMember(members, forgotten[0]) });
}

/** Reports the listed values that the enum does not have, and adds them to it; gives those of `lacking` that are meant. */
function checkListed(
  id: string,
  listed: ListedValues,
  lacking: ReadonlySet<string>,
  enums: EnumRegistry,
  report: Report,
): ReadonlySet<string> {
  const members = enums.membersOf(id) ?? [];
  const known = new Set(members.map(({ value }) => value));
  const nearValue = createNearNames(lacking, "decide");
  const misspelt = new Set<string>();
  for (const member of listed.members) {
    const { value, source } = member;
    if (known.has(value)) continue;
    const meant = nearValue(value);
    const related = relatedMember(members, meant);
    if (meant === undefined) {
      const details = { value, property: listed.property, enum: id };
      report("link/unlisted-value", source, details, { related });
      enums.addMember(id, member);
    } else {
      report("link/misspelt-value", source, { value, enum: id, meant }, { related, suggestion: meant });
      misspelt.add(meant);
    }
  }
  return misspelt;
}

/** The row of a value in the table of the enum; the first where none is asked for. */
function relatedMember(members: readonly MemberFacts[], wanted?: string): RelatedSpan[] {
  const member = members.find(({ value }) => wanted === undefined || value === wanted);
  return member ? [{ message: "listed here", source: member.source }] : [];
}
