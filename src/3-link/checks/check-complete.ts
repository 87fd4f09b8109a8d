import type { Report } from "../../diagnostics/diagnostic.ts";
import type { PageFacts } from "../../model/facts.ts";
import type { JsonObject } from "../../model/json-node.ts";
import { spanAt } from "../../model/source.ts";
import type { MemberLookup } from "./member-lookup.ts";
import { quoteValues } from "./quote-values.ts";
import { relatedTo } from "./value-site.ts";

/** Names the properties that the object of a whole response does not show although its type has them. */
export function checkComplete(
  { start, members }: JsonObject,
  lookup: MemberLookup,
  page: PageFacts,
  report: Report,
): void {
  // `"board@odata.navigationLink"` stands for the property, and misspelt names have been named.
  const shown = new Set(members.map(({ key }) => key.split("@", 1)[0]?.toLowerCase()));
  const missing = lookup.usualNames().filter((name) => !shown.has(name.toLowerCase()));
  const [first] = missing;
  if (first === undefined || members.length === 0) return;
  const details = { type: lookup.owner, properties: quoteValues(missing) };
  const place = spanAt(page.path, page.lineStarts, start, start + 1);
  report("link/incomplete-example", place, details, relatedTo({ documented: lookup.placeOf(first) }));
}
