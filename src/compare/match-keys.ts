/** Two maps side by side: what only one of them has, and what both have and is not the same. In the order of the keys. */
export interface MatchedKeys<T> {
  readonly removed: readonly (readonly [key: string, old: T])[];
  readonly added: readonly (readonly [key: string, next: T])[];
  readonly changed: readonly (readonly [key: string, old: T, next: T])[];
}

export function matchKeys<T>(
  old: ReadonlyMap<string, T>,
  next: ReadonlyMap<string, T>,
  isSame: (old: T, next: T) => boolean = Object.is,
): MatchedKeys<T> {
  const removed: (readonly [string, T])[] = [];
  const changed: (readonly [string, T, T])[] = [];
  for (const [key, value] of old) {
    const other = next.get(key);
    if (other === undefined) removed.push([key, value]);
    else if (!isSame(value, other)) changed.push([key, value, other]);
  }
  const added = [...next].filter(([key]) => !old.has(key));
  return { removed: removed.sort(byKey), added: added.sort(byKey), changed: changed.sort(byKey) };
}

function byKey([a]: readonly [string, ...unknown[]], [b]: readonly [string, ...unknown[]]): number {
  return a < b ? -1 : 1;
}
