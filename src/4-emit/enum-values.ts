import type { EmitOptions } from "../model/options.ts";
import type { EnumType } from "../model/types.ts";
import { mentionType } from "./mention.ts";
import type { ModuleContext } from "./module-context.ts";

/** Any string. Beside literals, `string` itself would swallow them, and with them an editor's suggestions. */
export const otherStrings = "(string & {})";

/** The type of a property that holds a value of an enum, as members of a union. */
export function emitEnumValues(type: EnumType, context: ModuleContext): readonly string[] {
  if (type.members.length === 0) return ["string"];
  const { options } = context.plan;
  const name = mentionType(type.id, context);
  const values = options.enumStyle === "enum" ? `\`\${${name}}\`` : name;
  return isOpenEnum(type, options) ? [values, otherStrings] : [values];
}

/** Whether a value may be one that no member lists; combined flags, "a,b", are. */
export function isOpenEnum({ open, flags }: EnumType, { openEnums }: EmitOptions): boolean {
  return flags || openEnums === "all" || (openEnums === "documented" && open);
}
