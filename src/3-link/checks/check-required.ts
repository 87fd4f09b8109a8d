import type { Report } from "../../diagnostics/diagnostic.ts";
import type { PageFacts, PropertyFacts } from "../../model/facts.ts";
import type { JsonNode, JsonObject } from "../../model/json-node.ts";
import { spanAt } from "../../model/source.ts";
import { quoteValues } from "./quote-values.ts";

/** Names the properties that a body needs, as its table says, and that the body of the example does not have. */
export function checkRequired(
  node: JsonObject,
  rows: readonly PropertyFacts[],
  { page, report }: { readonly page: PageFacts; readonly report: Report },
): void {
  const required = rows.filter((row) => row.required);
  if (required.length === 0) return;
  // A table may describe what stands deeper, and a relationship may be bound: `"board@odata.bind"`.
  const shown = new Set(keysIn(node).map((key) => key.toLowerCase().replace(/@odata\.bind$/, "")));
  const missing = required.filter(({ name }) => !shown.has(name.toLowerCase()));
  if (missing.length === 0) return;
  const place = spanAt(page.path, page.lineStarts, node.start, node.start + 1);
  const related = missing.map(({ source }) => ({ message: "required here", source }));
  const properties = quoteValues(missing.map(({ name }) => name));
  report("link/missing-required-property", place, { properties }, { related });
}

function keysIn(node: JsonNode): string[] {
  if (node.kind === "array") return node.items.flatMap(keysIn);
  return node.kind === "object" ? node.members.flatMap(({ key, value }) => [key, ...keysIn(value)]) : [];
}
