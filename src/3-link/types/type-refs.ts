import type { TypeRef } from "../../model/types.ts";
import type { EnumRegistry } from "./enum-registry.ts";
import { ancestorsOf, type Bases } from "./link-bases.ts";

/** What is known of the declarations that references lead to. */
export interface Declared {
  readonly bases: Bases;
  readonly enums: Pick<EnumRegistry, "membersOf">;
}

/** Whether two types are written differently but mean the same. */
export function sameType(one: TypeRef, other: TypeRef): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether every value of `narrow` is a value of `wide`, so that a subtype may declare a property again. */
export function isAssignable(narrow: TypeRef, wide: TypeRef, declared: Declared): boolean {
  if (sameType(narrow, wide) || wide.kind === "unknown") return true;
  if (wide.kind === "scalar" && wide.name === "Json") return true;
  if (narrow.kind === "union") return narrow.members.every((member) => isAssignable(member, wide, declared));
  if (wide.kind === "union") return wide.members.some((member) => isAssignable(narrow, member, declared));
  if (narrow.kind === "array" && wide.kind === "array")
    return isAssignable(narrow.element, wide.element, declared);
  if (wide.kind === "scalar" && wide.name === "String") return isText(narrow, declared);
  return (
    narrow.kind === "ref" && wide.kind === "ref" && ancestorsOf(narrow.id, declared.bases).includes(wide.id)
  );
}

function isText(type: TypeRef, { enums }: Declared): boolean {
  return type.kind === "literal" || (type.kind === "ref" && enums.membersOf(type.id) !== undefined);
}

/** A type as a sentence names it. */
export function describeType(type: TypeRef): string {
  switch (type.kind) {
    case "scalar":
      return type.name;
    case "ref":
      return `"${type.id}"`;
    case "array":
      return `a collection of ${describeType(type.element)}`;
    case "union":
      return type.members.slice(0, 4).map(describeType).join(" or ");
    case "literal":
      return `"${type.value}"`;
    case "unknown":
      return `"${type.written}"`;
    default:
      return type satisfies never;
  }
}
