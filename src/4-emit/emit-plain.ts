import type { TypeRef } from "../model/types.ts";
import { emitTypeText } from "./emit-type.ts";
import type { ModuleContext } from "./module-context.ts";

/** The type of a value in a path, query or header: what has a text. Anything else must be given as a string. */
export function emitPlain(type: TypeRef, context: ModuleContext): string {
  return isPlain(type, context) ? emitTypeText(type, context) : "string";
}

/** Like {@link emitPlain}, but a collection is a list, which the query joins with commas. */
export function emitQueryValue(type: TypeRef, context: ModuleContext): string {
  return type.kind === "array" && isPlain(type.element, context)
    ? `readonly ${emitTypeText(type, context)}`
    : emitPlain(type, context);
}

/** Whether values of a type have a text of their own. */
export function isPlain(type: TypeRef, context: ModuleContext): boolean {
  switch (type.kind) {
    case "scalar":
      return type.name !== "Json";
    case "literal":
      return true;
    case "union":
      return type.members.every((member) => isPlain(member, context));
    case "ref":
      return context.plan.typesById.get(type.id)?.kind === "enum";
    default:
      return false;
  }
}
