import type { Report } from "../../diagnostics/diagnostic.ts";
import { commonest, createTally, type Tally } from "../names/tally.ts";
import type { TypeIndex } from "../names/type-index.ts";
import { createAncestorOrder } from "./ancestor-order.ts";
import { type BaseClaim, baseClaimsOf, derivedClaimsOf, distinct } from "./base-evidence.ts";
import type { TypeDraft } from "./type-draft.ts";

/** Base by type, both ids. There is no cycle in it. */
export type Bases = ReadonlyMap<string, string>;

/** The bases of all types. */
export interface LinkedBases {
  readonly bases: Bases;
  /** Ids of the types whose annotation and intro name different bases, when no row decides between them. */
  readonly disputed: ReadonlySet<string>;
}

/** Decides for each type which of the ancestors that pages state is the nearest one: its base. */
export function linkBases(types: readonly TypeDraft[], index: TypeIndex, report: Report): LinkedBases {
  const derived = derivedClaimsOf(types, index);
  const claims = new Map(
    types.map((type) => [type.id, distinct([...baseClaimsOf(type, index), ...(derived.get(type.id) ?? [])])]),
  );
  const order = createAncestorOrder(claims);
  const bases = new Map<string, string>();
  const votes = new Map<string, Tally>();
  for (const [id, stated] of claims) {
    const ordered = order.nearestFirst(stated);
    if (ordered[0]) bases.set(id, ordered[0].id);
    voteOnBases(ordered, order.root, votes);
  }
  for (const [id, tally] of votes) {
    const base = commonest(tally);
    if (base !== undefined && !bases.has(id)) bases.set(id, base);
  }
  refuseCycles(types, bases, report);
  for (const type of types) reportConflicts(type, claims.get(type.id) ?? [], bases, report);
  const disputed = types.filter(({ id }) => isDisputed(claims.get(id) ?? [], bases.get(id)));
  return { bases, disputed: new Set(disputed.map(({ id }) => id)) };
}

/** An annotation that names another base than the intro may be the one that is right. */
function isDisputed(claims: readonly BaseClaim[], base: string | undefined): boolean {
  const annotated = claims.some(({ id, by }) => by === "annotation" && id !== base);
  const supported = claims.some(({ id, by }) => by !== "intro" && id === base);
  return annotated && !supported;
}

/** The ancestors of a type, the nearest first. */
export function ancestorsOf(id: string, bases: Bases): readonly string[] {
  const ancestors: string[] = [];
  for (let base = bases.get(id); base !== undefined; base = bases.get(base)) ancestors.push(base);
  return ancestors;
}

/**
 * Of two ancestors of one type the nearer has the farther for its ancestor. That decides for a base of which no page
 * states a base. Two bases that an annotation and an intro claim may as well be a mistake: they decide nothing.
 */
function voteOnBases(
  ordered: readonly BaseClaim[],
  root: string | undefined,
  votes: Map<string, Tally>,
): void {
  for (const [index, farther] of ordered.entries()) {
    const nearer = ordered[index - 1];
    if (nearer === undefined || (farther.by !== "row" && farther.id !== root)) continue;
    votes.set(nearer.id, (votes.get(nearer.id) ?? createTally()).add(farther.id));
  }
}

/** A type that is its own ancestor loses its base, the first such by id. */
function refuseCycles(types: readonly TypeDraft[], bases: Map<string, string>, report: Report): void {
  const settled = new Set<string>();
  const byId = new Map(types.map((type) => [type.id, type]));
  for (const type of types.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const path = new Set<string>();
    let id: string | undefined = type.id;
    while (id !== undefined && !settled.has(id) && !path.has(id)) {
      path.add(id);
      id = bases.get(id);
    }
    if (id !== undefined && path.has(id)) {
      const [cut, base] = [byId.get(id), byId.get(bases.get(id) ?? "")];
      const related = base ? [{ message: "the base", source: base.source }] : [];
      if (cut)
        report("link/base-cycle", cut.source, { name: cut.id, base: bases.get(id) ?? "" }, { related });
      bases.delete(id);
    }
    for (const walked of path) settled.add(walked);
  }
}

function reportConflicts(type: TypeDraft, claims: readonly BaseClaim[], bases: Bases, report: Report): void {
  const ancestors = ancestorsOf(type.id, bases);
  const base = ancestors[0];
  if (base === undefined) return;
  const related = claims
    .filter((claim) => claim.id === base)
    .slice(0, 1)
    .map(({ source }) => ({ message: "its base is stated here", source }));
  for (const claim of claims) {
    if (ancestors.includes(claim.id)) continue;
    report("link/conflicting-base", claim.source, { name: type.id, base, other: claim.id }, { related });
  }
}
