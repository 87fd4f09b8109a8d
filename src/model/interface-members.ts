import { distinctBy } from "./distinct-by.ts";
import type { TypeHierarchy } from "./type-hierarchy.ts";
import type { InterfaceType, Property } from "./types.ts";

/** What an interface declares itself: nothing that one of its bases declares, and no name twice. */
export interface InterfaceMembers {
  /** Annotations that every entity may carry; on the topmost type with a key. */
  readonly annotations: readonly string[];
  readonly properties: readonly Property[];
}

const entityAnnotations = ["@odata.context", "@odata.etag"];

/** The members of every interface, by id. */
export function collectMembers(
  types: readonly InterfaceType[],
  hierarchy: TypeHierarchy,
): ReadonlyMap<string, InterfaceMembers> {
  return new Map(types.map((type) => [type.id, membersOf(type, hierarchy)]));
}

function membersOf(type: InterfaceType, hierarchy: TypeHierarchy): InterfaceMembers {
  const chain = hierarchy.chainOf(type.id);
  const bases = chain.slice(1);
  const inherited = bases.flatMap((base) => base.properties.map(({ name }) => name));
  const hasKey = ({ key }: InterfaceType): boolean => key !== undefined;
  const isEntityRoot = hasKey(type) && !bases.some(hasKey);
  const annotations = isEntityRoot ? entityAnnotations.filter((name) => !inherited.includes(name)) : [];
  const taken = new Set([...inherited, "@odata.type", ...(chain.some(hasKey) ? entityAnnotations : [])]);
  const own = type.properties.filter(({ name }) => !taken.has(name));
  return { annotations, properties: distinctBy(own, ({ name }) => name) };
}
