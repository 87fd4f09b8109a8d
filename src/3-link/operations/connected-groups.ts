import { groupBy } from "../group-by.ts";

/** The items in groups: two items that share a key are in one group, and so are the friends of friends. */
export function connectedGroups<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly string[],
): readonly (readonly Item[])[] {
  const keysByItem = new Map(items.map((item) => [item, keysOf(item)]));
  const uses = [...keysByItem].flatMap(([item, keys]) => keys.map((key) => ({ key, item })));
  const usesByKey = groupBy(uses, ({ key }) => key);
  const seen = new Set<Item>();
  return items.flatMap((item) => {
    if (seen.has(item)) return [];
    seen.add(item);
    const group = [item];
    // The array grows while it is walked; a key is walked once.
    for (const member of group) {
      for (const key of keysByItem.get(member) ?? []) {
        const neighbours = usesByKey.get(key) ?? [];
        usesByKey.delete(key);
        for (const { item: neighbour } of neighbours) {
          if (!seen.has(neighbour)) group.push(neighbour);
          seen.add(neighbour);
        }
      }
    }
    return [group];
  });
}
