import type { TypeDeclaration } from "./api-model.ts";
import type { InterfaceType } from "./types.ts";

/**
 * A union of more levels than these goes on in the union of a subtype, which says the same. Otherwise a chain of
 * thousands of types would be written once for each of them.
 */
const mostLevels = 20;

/** How the interfaces of a model stand to each other. */
export interface TypeHierarchy {
  /** The type itself, then its bases, nearest first; empty for what is no interface of the model. */
  chainOf(id: string): readonly InterfaceType[];
  /** All types below it, down to the last level, that surely can be instances of it, sorted by name. */
  subtypesOf(id: string): readonly InterfaceType[];
  /** Whether a subtype stands for those below it, too: it is on the last level that {@link subtypesOf} goes to. */
  isLastLevel(subtype: string, base: string): boolean;
  /** Whether `@odata.type` of a value may name another type than this one. */
  isBase(id: string): boolean;
}

/** The hierarchy of the interfaces among these types. */
export function createTypeHierarchy(types: readonly TypeDeclaration[]): TypeHierarchy {
  const interfaces = types.filter((type) => type.kind === "interface");
  const bases = acyclicBases(interfaces);
  const chains = new Map(interfaces.map((type) => [type.id, chainFrom(type, bases)]));
  const subtypes = collectSubtypes(chains);
  const based = new Set(Array.from(bases.values(), (base) => base.id));
  for (const type of interfaces) if (type.abstract) based.add(type.id);
  return {
    chainOf: (id) => chains.get(id) ?? [],
    subtypesOf: (id) => subtypes.get(id) ?? [],
    isLastLevel: (subtype, base) => chains.get(subtype)?.[mostLevels]?.id === base,
    isBase: (id) => based.has(id),
  };
}

/** The base of each type that has one. Of a cycle, the base that would close it is left out. */
function acyclicBases(interfaces: readonly InterfaceType[]): ReadonlyMap<InterfaceType, InterfaceType> {
  const interfacesById = new Map(interfaces.map((type) => [type.id, type]));
  const bases = new Map<InterfaceType, InterfaceType>();
  for (const type of interfaces) {
    const base = type.base === undefined ? undefined : interfacesById.get(type.base);
    if (base !== undefined && !chainFrom(base, bases).includes(type)) bases.set(type, base);
  }
  return bases;
}

function chainFrom(
  type: InterfaceType,
  bases: ReadonlyMap<InterfaceType, InterfaceType>,
): readonly InterfaceType[] {
  const chain = [type];
  for (let base = bases.get(type); base !== undefined; base = bases.get(base)) chain.push(base);
  return chain;
}

function collectSubtypes(
  chains: ReadonlyMap<string, readonly InterfaceType[]>,
): ReadonlyMap<string, readonly InterfaceType[]> {
  const subtypes = new Map<string, InterfaceType[]>();
  for (const [type, ...bases] of chains.values()) {
    if (type === undefined) continue;
    const isInstance = !type.abstract && !type.baseDisputed;
    for (const [index, { id }] of bases.slice(0, mostLevels).entries()) {
      if (!isInstance && index + 1 < mostLevels) continue;
      const below = subtypes.get(id);
      if (below === undefined) subtypes.set(id, [type]);
      else below.push(type);
    }
  }
  for (const list of subtypes.values()) list.sort((a, b) => (a.name < b.name ? -1 : 1));
  return subtypes;
}
