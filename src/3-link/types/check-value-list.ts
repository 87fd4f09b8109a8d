import type { Report } from "../../diagnostics/diagnostic.ts";
import { createNearNames } from "../../diagnostics/near-names.ts";
import type { RelatedSpan } from "../../model/diagnostic.ts";
import type { MemberFacts } from "../../model/facts.ts";
import type { SourceSpan } from "../../model/source.ts";
import { quoteValues } from "../checks/quote-values.ts";
import type { ListedValues } from "../operations/link-context.ts";
import type { EnumRegistry } from "./enum-registry.ts";

/** The value by which an enum says that more may come; descriptions rarely repeat it. */
const futureValue = "unknownfuturevalue";

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
  const { property } = listed;
  const members = enums.membersOf(id) ?? [];
  const known = new Set(members.map(({ value }) => value));
  const isListed = new Set(listed.members.map(({ value }) => value));
  const lacking = [...known].filter((value) => !isListed.has(value));
  const misspelt = new Set<string>();
  const nearValue = createNearNames(lacking, "decide");
  for (const member of listed.members) {
    const { value } = member;
    if (known.has(value)) continue;
    const meant = nearValue(value);
    if (meant !== undefined) {
      misspelt.add(meant);
      const related = relatedMember(members, meant);
      report(
        "link/misspelt-value",
        member.source,
        { value, enum: id, meant },
        { related, suggestion: meant },
      );
      continue;
    }
    report(
      "link/unlisted-value",
      member.source,
      { value, property, enum: id },
      { related: relatedMember(members) },
    );
    enums.addMember(id, member);
  }
  const forgotten = lacking.filter((value) => value.toLowerCase() !== futureValue && !misspelt.has(value));
  if (forgotten.length === 0) return;
  const details = { property, enum: id, values: quoteValues(forgotten) };
  report("link/incomplete-value-list", source, details, { related: relatedMember(members, forgotten[0]) });
}

/** The row of a value in the table of the enum; the first where none is asked for. */
function relatedMember(members: readonly MemberFacts[], wanted?: string): RelatedSpan[] {
  const member = members.find(({ value }) => wanted === undefined || value === wanted);
  return member ? [{ message: "listed here", source: member.source }] : [];
}
