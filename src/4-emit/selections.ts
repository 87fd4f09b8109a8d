import type { InterfaceMembers } from "../model/interface-members.ts";
import type { Operation } from "../model/operations.ts";
import type { TypeHierarchy } from "../model/type-hierarchy.ts";
import type { Property } from "../model/types.ts";
import { resultInterface } from "./result-interface.ts";

/** Ids of the interfaces whose properties and relationships are listed as literal types, for `$select` and `$expand`. */
export interface Selections {
  readonly selects: ReadonlySet<string>;
  readonly expands: ReadonlySet<string>;
}

/** An interface is listed where an operation that gives it documents the option; so are its bases, which it builds on. */
export function collectSelections(
  operations: readonly Operation[],
  hierarchy: TypeHierarchy,
  members: ReadonlyMap<string, InterfaceMembers>,
): Selections {
  const collect = (option: string, isListed: (property: Property) => boolean): ReadonlySet<string> => {
    const results = operations
      .filter(({ query }) => query.some(({ name }) => name === option))
      .map((operation) => resultInterface(operation, hierarchy));
    const hasMembers = (id: string): boolean =>
      hierarchy.chainOf(id).some((type) => members.get(type.id)?.properties.some(isListed));
    const ids = results.flatMap((result) => hierarchy.chainOf(result?.id ?? "").map(({ id }) => id));
    return new Set([...new Set(ids)].filter(hasMembers).sort());
  };
  return { selects: collect("$select", isSelectable), expands: collect("$expand", isExpandable) };
}

export function isSelectable({ relationship }: Property): boolean {
  return !relationship;
}

export function isExpandable({ relationship }: Property): boolean {
  return relationship;
}
