/** Two maps side by side: what only one of them has, and what both have. In the order of the keys. */
export interface MatchedKeys<T> {
  readonly removed: readonly (readonly [key: string, old: T])[];
  readonly added: readonly (readonly [key: string, next: T])[];
  readonly kept: readonly (readonly [key: string, old: T, next: T])[];
}

export function matchKeys<T>(old: ReadonlyMap<string, T>, next: ReadonlyMap<string, T>): MatchedKeys<T> {
  const sorted = (map: ReadonlyMap<string, T>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    removed: sorted(old).filter(([key]) => !next.has(key)),
    added: sorted(next).filter(([key]) => !old.has(key)),
    kept: sorted(old).flatMap(([key, value]) => {
      const other = next.get(key);
      return other === undefined ? [] : [[key, value, other] as const];
    }),
  };
}
