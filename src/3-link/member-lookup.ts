import type { TypeDeclaration } from "../model/api-model.ts";
import type { TypeRef } from "../model/types.ts";
import { ancestorsOf } from "./link-bases.ts";
import type { LinkedTypes } from "./link-types.ts";
import { createNearNames, type NearName } from "./near-names.ts";

/** Finds members of interfaces, own and inherited. */
export interface MemberLookup {
  typeOf(id: string, name: string): TypeRef | undefined;
  /** Whether a value of the type can have the member: it is open, or a type that inherits from it has it. */
  mayHave(id: string, name: string): boolean;
  nearName(id: string, name: string): string | undefined;
}

export function createMemberLookup(
  { bases, properties }: LinkedTypes,
  types: ReadonlyMap<string, TypeDeclaration>,
): MemberLookup {
  const familyOf = (id: string): readonly string[] => [id, ...ancestorsOf(id, bases)];
  const isOpen = (id: string): boolean => {
    const type = types.get(id);
    return type?.kind === "interface" && type.open;
  };
  let ownersByName: ReadonlyMap<string, readonly string[]> | undefined;
  const nearNames = new Map<string, NearName>();
  return {
    typeOf(id, name) {
      const members = familyOf(id).map((owner) => properties.get(owner)?.own.get(name));
      return members.find((member) => member !== undefined)?.type;
    },
    mayHave(id, name) {
      if (familyOf(id).some(isOpen)) return true;
      ownersByName ??= indexOwners(properties);
      return (ownersByName.get(name) ?? []).some((owner) => ancestorsOf(owner, bases).includes(id));
    },
    nearName(id, name) {
      const known = nearNames.get(id);
      const near =
        known ?? createNearNames(familyOf(id).flatMap((one) => [...(properties.get(one)?.own.keys() ?? [])]));
      if (known === undefined) nearNames.set(id, near);
      return near(name);
    },
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
