import type { ScalarName, TypeRef } from "../model/types.ts";
import { emitEnumValues, otherStrings } from "./enum-values.ts";
import { type Layout, oneLine } from "./layout.ts";
import { mentionAny } from "./mention.ts";
import type { ModuleContext } from "./module-context.ts";
import { quoteString } from "./quote.ts";

/** Whether a value comes from the service, or goes there: without read-only properties, then. */
export type Direction = "received" | "sent";

/** A type. Where an interface has known subtypes, a value of it may be of any of them. */
function emitType(type: TypeRef, context: ModuleContext, direction: Direction = "received"): Layout {
  return { kind: "|", members: emitMembers(type, context, direction) };
}

/** A type whose values may also be `null`. */
export function emitNullable(
  type: TypeRef,
  nullable: boolean,
  context: ModuleContext,
  direction: Direction = "received",
): Layout {
  const members = emitMembers(type, context, direction);
  const holdsNull = members[0] === "unknown" || (type.kind === "scalar" && type.name === "Json");
  return { kind: "|", members: nullable && !holdsNull ? [...members, "null"] : members };
}

/** A type as text, where it shares its line with others. */
export function emitTypeText(
  type: TypeRef,
  context: ModuleContext,
  direction: Direction = "received",
): string {
  return oneLine(emitType(type, context, direction)) ?? "";
}

/** Whether nothing is known of the values of a type. */
export function isUnknown(type: TypeRef, context: ModuleContext): boolean {
  if (type.kind === "union") return type.members.some((member) => isUnknown(member, context));
  return type.kind === "unknown" || (type.kind === "ref" && !context.plan.typesById.has(type.id));
}

/** The members of a union, each once; any other type is its only member. */
function emitMembers(type: TypeRef, context: ModuleContext, direction: Direction): readonly Layout[] {
  // Beside `unknown` no other member counts, so none is mentioned.
  if (isUnknown(type, context)) return ["unknown"];
  const listed = hasListedValues(type, context);
  const members = new Map<string | undefined, Layout>();
  for (const member of unionMembers(type, context, direction)) {
    const layout = member === "string" && listed ? otherStrings : member;
    members.set(oneLine(layout), layout);
  }
  return [...members.values()];
}

function unionMembers(type: TypeRef, context: ModuleContext, direction: Direction): readonly Layout[] {
  switch (type.kind) {
    case "scalar":
      return [emitScalar(type.name, context)];
    case "literal":
      return [quoteString(type.value)];
    case "array":
      return [{ kind: "[]", element: emitType(type.element, context, direction) }];
    case "union":
      return type.members.flatMap((member) => unionMembers(member, context, direction));
    case "ref":
      return emitReference(type.id, context, direction);
    case "unknown":
      return ["unknown"];
  }
}

function emitScalar(name: ScalarName, { plan, scope }: ModuleContext): string {
  if (name !== "String" && name !== "Boolean") return scope.runtime(name);
  const replacement = plan.options.scalars[name];
  if (replacement === undefined) return name.toLowerCase();
  return /^[\w.]+$/.test(replacement) ? replacement : `(${replacement})`;
}

function emitReference(id: string, context: ModuleContext, direction: Direction): readonly Layout[] {
  const type = context.plan.typesById.get(id);
  if (type?.kind === "enum") return emitEnumValues(type, context);
  const name = mentionAny(id, context);
  return [direction === "sent" ? `${context.scope.runtime("Writable")}<${name}>` : name];
}

function hasListedValues(type: TypeRef, context: ModuleContext): boolean {
  if (type.kind === "union") return type.members.some((member) => hasListedValues(member, context));
  if (type.kind !== "ref") return type.kind === "literal";
  const declaration = context.plan.typesById.get(type.id);
  return declaration?.kind === "enum" && declaration.members.length > 0;
}
