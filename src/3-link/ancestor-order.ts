import type { BaseClaim } from "./base-evidence.ts";

/** Tells which of the ancestors that pages claim for a type is nearer. */
export interface AncestorOrder {
  /** The type that more types claim than any other, and that claims none itself: it is farther than any other. */
  readonly root: string | undefined;
  nearestFirst(claims: readonly BaseClaim[]): readonly BaseClaim[];
}

export function createAncestorOrder(claimsById: ReadonlyMap<string, readonly BaseClaim[]>): AncestorOrder {
  const claimants = claimantsOf(claimsById);
  const root = rootOf(claimants, claimsById);
  const known = new Map<string, ReadonlySet<string>>();
  const alone = new Map<string, boolean>();

  const knownAncestors = (id: string): ReadonlySet<string> => {
    const memo = known.get(id);
    if (memo) return memo;
    const ancestors = new Set<string>();
    known.set(id, ancestors);
    for (const claim of claimsById.get(id) ?? []) {
      ancestors.add(claim.id);
      for (const farther of knownAncestors(claim.id)) ancestors.add(farther);
    }
    return ancestors;
  };

  const isFarther = (a: BaseClaim, b: BaseClaim): boolean => {
    if (knownAncestors(b.id).has(a.id)) return true;
    if (knownAncestors(a.id).has(b.id)) return false;
    if (a.id === root || b.id === root) return a.id === root;
    if (a.by !== "row" || b.by !== "row") return false;
    const pair = `${a.id}\n${b.id}`;
    const answer = alone.get(pair) ?? occursWithout(claimants, a.id, b.id);
    alone.set(pair, answer);
    return answer;
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
