/** What a type leads to. */
export interface TypeNode {
  readonly base?: string | undefined;
  /** Ids of the types of its own properties. */
  readonly mentions: readonly string[];
}

/**
 * The ids of the types that values of `roots` lead to. A value of a type may be of a subtype, so where a type is that
 * of a value its subtypes are reached too; where it is only the base of another they are not.
 */
export function reachTypes(
  nodes: ReadonlyMap<string, TypeNode>,
  roots: readonly string[],
): ReadonlySet<string> {
  const subtypes = groupByBase(nodes);
  const reached = new Set<string>();
  const values = new Set<string>();
  const pending = [...roots];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (values.has(value) || !nodes.has(value)) continue;
    values.add(value);
    pending.push(...(subtypes.get(value) ?? []));
    for (let id: string | undefined = value; id !== undefined && !reached.has(id); id = nodes.get(id)?.base) {
      reached.add(id);
      pending.push(...(nodes.get(id)?.mentions ?? []));
    }
  }
  return reached;
}

function groupByBase(nodes: ReadonlyMap<string, TypeNode>): ReadonlyMap<string, readonly string[]> {
  const subtypes = new Map<string, string[]>();
  for (const [id, { base }] of nodes) {
    if (base === undefined) continue;
    const group = subtypes.get(base) ?? [];
    group.push(id);
    subtypes.set(base, group);
  }
  return subtypes;
}
