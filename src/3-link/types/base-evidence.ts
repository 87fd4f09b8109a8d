import type { SourceSpan } from "../../model/source.ts";
import { nameIn } from "../names/type-expressions.ts";
import type { NameUse, TypeIndex } from "../names/type-index.ts";
import type { TypeDraft } from "./type-draft.ts";

/** One statement that `id` is an ancestor of a type. */
export interface BaseClaim {
  readonly id: string;
  /** `annotation` and `intro` name the base itself, `row` any ancestor, as does the page of that ancestor. */
  readonly by: "annotation" | "intro" | "row";
  readonly source: SourceSpan;
}

/** No type has as many ancestors. To order thousands would take hours. */
const mostClaims = 100;

/**
 * What pages say of the ancestors of a type, the strongest claim first: the annotation, the intro, then rows, which
 * run from the farthest ancestor to the nearest, from the last-named to the first. Each ancestor stands once.
 */
export function baseClaimsOf(draft: TypeDraft, index: TypeIndex): readonly BaseClaim[] {
  const annotations: BaseClaim[] = [];
  const intros: BaseClaim[] = [];
  const rows = new Map<string, BaseClaim>();
  const idOf = (
    use: NameUse | undefined,
    page: TypeDraft["declarations"][number]["page"],
  ): string | undefined => {
    const found = use && index.find(use, page)?.draft;
    return found?.kind === "interface" && found.id !== draft.id ? found.id : undefined;
  };
  for (const { facts, page } of draft.declarations) {
    const annotated = idOf(facts.annotatedBase, page);
    if (annotated && facts.annotatedBase) {
      annotations.push({ id: annotated, by: "annotation", source: facts.annotatedBase.source });
    }
    const stated = facts.statedBase && idOf(nameIn(facts.statedBase.type), page);
    if (stated && facts.statedBase) intros.push({ id: stated, by: "intro", source: facts.statedBase.source });
  }
  for (const { facts, page } of draft.rows) {
    const id = idOf(facts.inheritedFrom, page);
    if (id && !rows.has(id)) rows.set(id, { id, by: "row", source: facts.source });
  }
  return distinct([...annotations, ...intros, ...[...rows.values()].reverse()]);
}

/**
 * What the pages of bases say of their derived types, by id of the derived type. These may be derived at any distance,
 * as the types that rows name are ancestors at any.
 */
export function derivedClaimsOf(
  drafts: readonly TypeDraft[],
  index: TypeIndex,
): ReadonlyMap<string, readonly BaseClaim[]> {
  const claims = new Map<string, BaseClaim[]>();
  for (const { id, declarations } of drafts) {
    for (const { facts, page } of declarations) {
      for (const { type, source } of facts.statedDerived ?? []) {
        const use = nameIn(type);
        const found = use && index.find(use, page)?.draft;
        if (found?.kind !== "interface" || found.id === id) continue;
        claims.set(found.id, [...(claims.get(found.id) ?? []), { id, by: "row", source }]);
      }
    }
  }
  return claims;
}

/** The first claim of each ancestor. */
export function distinct(claims: readonly BaseClaim[]): readonly BaseClaim[] {
  const byId = new Map<string, BaseClaim>();
  for (const claim of claims) if (!byId.has(claim.id)) byId.set(claim.id, claim);
  return [...byId.values()].slice(0, mostClaims);
}
