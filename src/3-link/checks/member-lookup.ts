import { createNearNames } from "../../diagnostics/near-names.ts";
import type { TypeDeclaration } from "../../model/api-model.ts";
import type { TypeRef } from "../../model/types.ts";
import { ancestorsOf } from "../types/link-bases.ts";
import type { LinkedTypes } from "../types/link-types.ts";

/** The members that an object can have. */
export interface MemberLookup {
  /** Who has them, as a sentence names it. */
  readonly owner: string;
  typeOf(name: string): TypeRef | undefined;
  /** Whether an object can have the member although it is not listed. */
  mayHave(name: string): boolean;
  nearName(name: string): string | undefined;
}

/** The members of a body that is no resource. */
export function membersOfRows(types: ReadonlyMap<string, TypeRef>): MemberLookup | undefined {
  if (types.size === 0) return undefined;
  return {
    owner: "the request body",
    typeOf: (name) => types.get(name),
    mayHave: () => false,
    nearName: createNearNames(types.keys()),
  };
}

/** The members of an interface, own and inherited. An open one can have others, and so can a subtype. */
export function createMemberLookup(
  { bases, properties }: LinkedTypes,
  types: ReadonlyMap<string, TypeDeclaration>,
): (id: string) => MemberLookup {
  const isOpen = (id: string): boolean => {
    const type = types.get(id);
    return type?.kind === "interface" && type.open;
  };
  let ownersByName: ReadonlyMap<string, readonly string[]> | undefined;
  const isInSubtype = (id: string, name: string): boolean => {
    ownersByName ??= indexOwners(properties);
    return (ownersByName.get(name) ?? []).some((owner) => ancestorsOf(owner, bases).includes(id));
  };
  const lookupOf = (id: string): MemberLookup => {
    const family = [id, ...ancestorsOf(id, bases)];
    const members = new Map<string, TypeRef>();
    for (const owner of family) {
      for (const [name, { type }] of properties.get(owner)?.own ?? [])
        if (!members.has(name)) members.set(name, type);
    }
    const mayHave = (name: string): boolean => family.some(isOpen) || isInSubtype(id, name);
    return {
      owner: id,
      typeOf: (name) => members.get(name),
      mayHave,
      nearName: createNearNames(members.keys()),
    };
  };
  const memo = new Map<string, MemberLookup>();
  return (id) => {
    const lookup = memo.get(id) ?? lookupOf(id);
    memo.set(id, lookup);
    return lookup;
  };
}

function indexOwners(properties: LinkedTypes["properties"]): ReadonlyMap<string, readonly string[]> {
  const owners = new Map<string, string[]>();
  for (const [id, { own }] of properties) {
    for (const name of own.keys()) {
      const known = owners.get(name);
      if (known) known.push(id);
      else owners.set(name, [id]);
    }
  }
  return owners;
}
