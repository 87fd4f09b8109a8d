import type { Report } from "../../diagnostics/diagnostic.ts";
import type { PageFacts } from "../../model/facts.ts";
import type { JsonMember } from "../../model/json-node.ts";
import { spanAt } from "../../model/source.ts";
import type { MemberLookup } from "./member-lookup.ts";
import { quoteValues } from "./quote-values.ts";

/**
 * Reports the keys of an object that its type does not have. An object of which most keys are unknown shows
 * something else than the page says, and that is one finding.
 */
export function checkPropertyNames(
  shown: readonly JsonMember[],
  members: MemberLookup,
  page: PageFacts,
  report: Report,
): void {
  const unknown = shown.filter(({ key }) => members.typeOf(key) === undefined && !members.mayHave(key));
  const [first] = unknown;
  if (first === undefined) return;
  const placeOf = ({ keyStart, keyEnd }: JsonMember) => spanAt(page.path, page.lineStarts, keyStart, keyEnd);
  const related = members.source ? [{ message: "documented here", source: members.source }] : [];
  if (unknown.length > 1 && unknown.length * 2 > shown.length) {
    const properties = quoteValues(unknown.map(({ key }) => key));
    report("link/unlike-example", placeOf(first), { properties, type: members.owner }, { related });
    return;
  }
  for (const member of unknown) {
    const details = { property: member.key, type: members.owner };
    const suggestion = members.nearName(member.key);
    report("link/undocumented-property", placeOf(member), details, { related, suggestion });
  }
}
