import type { Report } from "../../diagnostics/diagnostic.ts";
import type { PageFacts, PropertyFacts } from "../../model/facts.ts";
import type { JsonObject } from "../../model/json-node.ts";
import type { HttpMethod } from "../../model/operations.ts";
import { spanAt } from "../../model/source.ts";
import type { MemberLookup } from "./member-lookup.ts";
import { quoteValues } from "./quote-values.ts";

/** Names what the body of an example sends although its page calls it read-only; a PUT sends a whole resource. */
export function checkReadOnly(
  { members: sent }: JsonObject,
  method: HttpMethod,
  { rows, members }: { readonly rows: readonly PropertyFacts[]; readonly members: MemberLookup | undefined },
  { page, report }: { readonly page: PageFacts; readonly report: Report },
): void {
  if (method !== "POST" && method !== "PATCH") return;
  const rowsByName = new Map(rows.map((row) => [row.name, row]));
  // What the table of the body says counts more than what the page of the resource says.
  const fixed = sent.filter(({ key }) => rowsByName.get(key)?.readOnly ?? members?.isReadOnly(key));
  const [first] = fixed;
  if (first === undefined) return;
  const related = fixed.flatMap(({ key }) => {
    const documented = rowsByName.get(key)?.source ?? members?.placeOf(key);
    return documented ? [{ message: "documented here", source: documented }] : [];
  });
  const place = spanAt(page.path, page.lineStarts, first.keyStart, first.keyEnd);
  const properties = quoteValues(fixed.map(({ key }) => key));
  report("link/read-only-sent", place, { properties, count: fixed.length, method }, { related });
}
