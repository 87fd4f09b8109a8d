import { createNearNames } from "../../diagnostics/near-names.ts";
import type { Property, TypeRef } from "../../model/types.ts";
import { typeSite } from "../operations/link-context.ts";
import type { PropertyTools } from "./property-tools.ts";
import type { DraftRow, TypeDraft } from "./type-draft.ts";

/** Other keys of an open type are samples: an address, a GUID, a placeholder. */
const identifier = /^[\p{L}_]\w*$/u;

/**
 * The properties that only the JSON representation of a type shows. Where the page has no table, the JSON is the
 * source; where it has one, each is diagnosed, and one that is spelt nearly like a row is taken for that row.
 */
export function linkJsonProperties(
  type: TypeDraft,
  shown: readonly DraftRow[],
  own: ReadonlyMap<string, Property>,
  key: string | undefined,
  tools: PropertyTools,
): readonly Property[] {
  if (shown.length === 0) return [];
  const spellings = new Map([...own.keys()].map((name) => [name.toLowerCase(), name]));
  const unshown = new Set(own.keys());
  for (const { facts } of shown) unshown.delete(facts.name);
  const nearName = createNearNames(unshown, "decide");
  const similarName = createNearNames(unshown);
  const isOpen = type.declarations.some(({ facts }) => facts.open);
  const added = new Map<string, Property>();
  for (const { facts, page } of shown) {
    const { name, source } = facts;
    if (isOpen && !identifier.test(name)) continue;
    if (own.has(name) || added.has(name) || tools.inherited(type.id, name)) continue;
    const lower = name.toLowerCase();
    const documented = spellings.get(lower) ?? tools.inheritedSpelling(type.id, lower) ?? nearName(name);
    if (documented !== undefined) {
      const row = own.get(documented) ?? tools.inherited(type.id, documented)?.property;
      const related = row ? [{ message: "documented here", source: row.source }] : [];
      const details = { written: name, documented };
      tools.report("link/json-property-spelling", source, details, { related, suggestion: documented });
      continue;
    }
    if (type.rows.length > 0) {
      const details = { property: name, type: type.id };
      tools.report("link/property-only-in-json", source, details, { suggestion: similarName(name) });
    }
    added.set(name, tools.toProperty(facts, linkShownType(type, { facts, page }, tools), key));
  }
  return [...added.values()];
}

function linkShownType(owner: TypeDraft, { facts, page }: DraftRow, { linker }: PropertyTools): TypeRef {
  const { name, type, members, typeSource } = facts;
  const listing = { owner: { kind: "type", id: owner.id }, property: name, members } as const;
  return linker.link(type, typeSite(page, typeSource, listing));
}
