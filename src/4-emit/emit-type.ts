import type { ScalarName, TypeRef } from "../model/types.ts";
import { emitEnumValues, otherStrings } from "./enum-values.ts";
import { mentionAny } from "./mention.ts";
import type { ModuleContext } from "./module-context.ts";
import { quoteString } from "./quote.ts";

/** The text of a type. Where an interface has known subtypes, a value of it may be any of them. */
export function emitType(type: TypeRef, context: ModuleContext): string {
  return emitUnion(type, context).join(" | ");
}

/** The members of a union, each once; any other type is its only member. */
export function emitUnion(type: TypeRef, context: ModuleContext): readonly string[] {
  // Beside `unknown` no other member counts, so none is mentioned.
  if (isUnknown(type, context)) return ["unknown"];
  const members = new Set(unionMembers(type, context));
  const listed = hasListedValues(type, context);
  const texts = Array.from(members, (member) => (member === "string" && listed ? otherStrings : member));
  return [...new Set(texts)];
}

/** Whether nothing is known of the values of a type. */
export function isUnknown(type: TypeRef, context: ModuleContext): boolean {
  if (type.kind === "union") return type.members.some((member) => isUnknown(member, context));
  return type.kind === "unknown" || (type.kind === "ref" && !context.plan.typesById.has(type.id));
}

/** The members of a type that may also be `null`. */
export function emitNullable(type: TypeRef, nullable: boolean, context: ModuleContext): readonly string[] {
  const members = emitUnion(type, context);
  const holdsNull = members[0] === "unknown" || (type.kind === "scalar" && type.name === "Json");
  return nullable && !holdsNull ? [...members, "null"] : members;
}

function unionMembers(type: TypeRef, context: ModuleContext): readonly string[] {
  switch (type.kind) {
    case "scalar":
      return [emitScalar(type.name, context)];
    case "literal":
      return [quoteString(type.value)];
    case "array":
      return [emitArray(type.element, context)];
    case "union":
      return type.members.flatMap((member) => unionMembers(member, context));
    case "ref":
      return emitReference(type.id, context);
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

function emitArray(element: TypeRef, context: ModuleContext): string {
  const members = emitUnion(element, context);
  return members.length === 1 ? `${members[0]}[]` : `(${members.join(" | ")})[]`;
}

function emitReference(id: string, context: ModuleContext): readonly string[] {
  const type = context.plan.typesById.get(id);
  switch (type?.kind) {
    case "enum":
      return emitEnumValues(type, context);
    case "interface":
      return [mentionAny(id, context)];
    default:
      return ["unknown"];
  }
}

function hasListedValues(type: TypeRef, context: ModuleContext): boolean {
  if (type.kind === "union") return type.members.some((member) => hasListedValues(member, context));
  if (type.kind !== "ref") return type.kind === "literal";
  const declaration = context.plan.typesById.get(type.id);
  return declaration?.kind === "enum" && declaration.members.length > 0;
}
