import type { BaseClaim } from "./base-evidence.ts";

/** Tells which of the ancestors that pages claim for a type is nearer. */
export interface AncestorOrder {
  /** The type that more types claim than any other, and that claims none itself: it is farther than any other. */
  readonly root: string | undefined;
  nearestFirst(claims: readonly BaseClaim[]): readonly BaseClaim[];
}

/** The order that follows from what all pages claim, by id of the type. */
export function createAncestorOrder(claimsById: ReadonlyMap<string, readonly BaseClaim[]>): AncestorOrder {
  const claimants = claimantsOf(claimsById);
  const root = rootOf(claimants, claimsById);
  const memo = new Map<string, boolean>();

  const isFarther = (a: BaseClaim, b: BaseClaim): boolean => {
    const key = JSON.stringify([a.id, a.by, b.id, b.by]);
    const known = memo.get(key);
    if (known !== undefined) return known;
    const answer = compare(a, b);
    memo.set(key, answer);
    return answer;
  };
  const compare = (a: BaseClaim, b: BaseClaim): boolean => {
    if (claimsAncestor(claimsById, b.id, a.id)) return true;
    if (claimsAncestor(claimsById, a.id, b.id)) return false;
    if (a.id === root || b.id === root) return a.id === root;
    return a.by === "row" && b.by === "row" && occursWithout(claimants, a.id, b.id);
  };

  const nearestFirst = (claims: readonly BaseClaim[]): readonly BaseClaim[] => {
    const ordered: BaseClaim[] = [];
    let remaining = claims;
    while (remaining.length > 0) {
      const rest = remaining;
      const nearest = rest.find((a) => !rest.some((b) => b !== a && isFarther(a, b))) ?? rest[0];
      if (nearest) ordered.push(nearest);
      remaining = rest.filter((claim) => claim !== nearest);
    }
    return ordered;
  };
  return { root, nearestFirst };
}

/** Whether `ancestor` is claimed for `id`, or for an ancestor of it. */
function claimsAncestor(
  claimsById: ReadonlyMap<string, readonly BaseClaim[]>,
  id: string,
  ancestor: string,
): boolean {
  const seen = new Set([id]);
  for (const type of seen) {
    for (const claim of claimsById.get(type) ?? []) {
      if (claim.id === ancestor) return true;
      seen.add(claim.id);
    }
  }
  return false;
}

type Claimants = ReadonlyMap<string, ReadonlySet<string>>;

function claimantsOf(claimsById: ReadonlyMap<string, readonly BaseClaim[]>): Claimants {
  const claimants = new Map<string, Set<string>>();
  for (const [type, claims] of claimsById) {
    for (const { id } of claims) claimants.set(id, (claimants.get(id) ?? new Set()).add(type));
  }
  return claimants;
}

function rootOf(
  claimants: Claimants,
  claimsById: ReadonlyMap<string, readonly BaseClaim[]>,
): string | undefined {
  const [first, second] = [...claimants].sort(([, a], [, b]) => b.size - a.size);
  if (first === undefined || first[1].size === second?.[1].size) return undefined;
  return (claimsById.get(first[0]) ?? []).length === 0 ? first[0] : undefined;
}

/** Whether some type claims `a` without `b`, and none `b` without `a`. */
function occursWithout(claimants: Claimants, a: string, b: string): boolean {
  const [ofA, ofB] = [claimants.get(a) ?? new Set<string>(), claimants.get(b) ?? new Set<string>()];
  return ofA.size > ofB.size && [...ofB].every((type) => ofA.has(type));
}
