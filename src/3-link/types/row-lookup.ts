import { ancestorsOf, type Bases } from "./link-bases.ts";
import type { DraftRow, TypeDraft } from "./type-draft.ts";

/** The rows of a type and of its ancestors by name, the nearest first. */
export function createRowLookup(
  types: readonly TypeDraft[],
  bases: Bases,
): (type: TypeDraft) => ReadonlyMap<string, DraftRow> {
  const byId = new Map(types.map((type) => [type.id, type]));
  const memo = new Map<string, ReadonlyMap<string, DraftRow>>();
  return (type) => {
    const known = memo.get(type.id);
    if (known) return known;
    const rows = new Map<string, DraftRow>();
    for (const id of [type.id, ...ancestorsOf(type.id, bases)]) {
      for (const row of byId.get(id)?.rows ?? [])
        if (!rows.has(row.facts.name)) rows.set(row.facts.name, row);
    }
    memo.set(type.id, rows);
    return rows;
  };
}
