import type { Report } from "../../diagnostics/diagnostic.ts";
import type { PropertyFacts } from "../../model/facts.ts";
import type { TypeDraft } from "../types/type-draft.ts";

/** Names rows of one type whose names differ in nothing but case. */
export function checkNameCasing(types: readonly TypeDraft[], report: Report): void {
  for (const { rows } of types) {
    const first = new Map<string, PropertyFacts>();
    for (const { facts } of rows) {
      const { name, source } = facts;
      const other = first.get(name.toLowerCase());
      if (other === undefined) first.set(name.toLowerCase(), facts);
      else if (other.name !== name) {
        const related = [{ message: "spelt otherwise", source: other.source }];
        report("link/name-in-two-casings", source, { name, other: other.name, united: false }, { related });
      }
    }
  }
}
