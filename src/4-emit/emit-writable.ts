import type { TypeRef } from "../model/types.ts";
import { emitUnion } from "./emit-type.ts";
import { mentionAny } from "./mention.ts";
import type { ModuleContext } from "./module-context.ts";
import { referencedIds } from "./type-references.ts";

/** The members of a type as a request sends it: of interfaces what is not read-only. */
export function emitWritable(type: TypeRef, context: ModuleContext): readonly string[] {
  const isInterface = (id: string): boolean => context.plan.typesById.get(id)?.kind === "interface";
  if (!referencedIds(type).some(isInterface)) return emitUnion(type, context);
  switch (type.kind) {
    case "ref":
      return [`${context.scope.runtime("Writable")}<${mentionAny(type.id, context)}>`];
    case "array": {
      const members = emitWritable(type.element, context);
      return [members.length === 1 ? `${members[0]}[]` : `(${members.join(" | ")})[]`];
    }
    case "union":
      return [...new Set(type.members.flatMap((member) => emitWritable(member, context)))];
    default:
      return emitUnion(type, context);
  }
}
