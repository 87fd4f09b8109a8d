import type { EnumType } from "../model/types.ts";
import { mentionType } from "./mention.ts";
import type { ModuleContext } from "./module-context.ts";

/** Any string. Beside literals, `string` itself would swallow them, and with them an editor's suggestions. */
export const otherStrings = "(string & {})";

/** The type of a property that holds a value of an enum, as members of a union. */
export function emitEnumValues(type: EnumType, context: ModuleContext): readonly string[] {
  if (type.members.length === 0) return ["string"];
  const { enumStyle, openEnums } = context.plan.options;
  const name = mentionType(type.id, context);
  const values = enumStyle === "enum" ? `\`\${${name}}\`` : name;
  const open = openEnums === "all" || (openEnums === "documented" && type.open);
  // Combined flags, "a,b", are values that no member lists.
  return open || type.flags ? [values, otherStrings] : [values];
}
