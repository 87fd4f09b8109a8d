import type { ApiModel } from "../model/api-model.ts";
import type { InterfaceMembers } from "../model/interface-members.ts";
import { referencedIds } from "../model/type-references.ts";
import { operationReferences } from "./operation-references.ts";

/**
 * For each enum that belongs to one interface alone, the id of that interface: its id is the interface's and a
 * property's, and nothing else refers to it.
 */
export function findEnumOwners(
  model: ApiModel,
  members: ReadonlyMap<string, InterfaceMembers>,
): ReadonlyMap<string, string> {
  const users = collectUsers(model, members);
  const owners = new Map<string, string>();
  for (const { kind, id } of model.types) {
    const owner = id.slice(0, id.lastIndexOf("."));
    const [user, ...others] = users.get(id) ?? [];
    // An operation may be the owner, too, but its module declares no enums.
    const isInterface = members.has(owner);
    if (kind === "enum" && isInterface && user === owner && others.length === 0) owners.set(id, owner);
  }
  return owners;
}

/** Who refers to each declaration: ids of interfaces and operations. */
function collectUsers(
  model: ApiModel,
  members: ReadonlyMap<string, InterfaceMembers>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  const note = (user: string, ids: readonly string[]): void => {
    for (const id of ids) users.set(id, (users.get(id) ?? new Set()).add(user));
  };
  for (const [id, { properties }] of members)
    note(
      id,
      properties.flatMap(({ type }) => referencedIds(type)),
    );
  for (const operation of model.operations) note(operation.id, operationReferences(operation));
  return users;
}
