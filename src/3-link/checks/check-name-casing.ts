import type { Report } from "../../diagnostics/diagnostic.ts";
import type { SourceSpan } from "../../model/source.ts";
import type { Draft } from "../types/type-draft.ts";

/** Names properties of one type, and values of one enum, that differ in nothing but case. */
export function checkNameCasing(drafts: Iterable<Draft>, report: Report): void {
  for (const draft of drafts) {
    const first = new Map<string, ListedName>();
    for (const listed of namesIn(draft)) {
      const { name, source } = listed;
      const other = first.get(name.toLowerCase());
      if (other === undefined) first.set(name.toLowerCase(), listed);
      else if (other.name !== name) {
        const related = [{ message: "spelt otherwise", source: other.source }];
        report("link/name-in-two-casings", source, { name, other: other.name, united: false }, { related });
      }
    }
  }
}

interface ListedName {
  readonly name: string;
  readonly source: SourceSpan;
}

function namesIn(draft: Draft): readonly ListedName[] {
  if (draft.kind === "interface") return draft.rows.map(({ facts }) => facts);
  return draft.members.map(({ value, source }) => ({ name: value, source }));
}
