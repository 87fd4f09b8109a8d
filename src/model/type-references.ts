import type { TypeRef } from "./types.ts";

/** Ids of the declarations that a type names, as often as it names them. */
export function referencedIds(type: TypeRef): readonly string[] {
  switch (type.kind) {
    case "ref":
      return [type.id];
    case "array":
      return referencedIds(type.element);
    case "union":
      return type.members.flatMap(referencedIds);
    default:
      return [];
  }
}

/** Whether a type, or the element of a collection or a member of a union, is unknown. */
export function hasUnknown(type: TypeRef): boolean {
  if (type.kind === "array") return hasUnknown(type.element);
  if (type.kind === "union") return type.members.some(hasUnknown);
  return type.kind === "unknown";
}
