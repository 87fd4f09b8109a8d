import type { TypeDeclaration } from "../model/api-model.ts";
import { isScalarName, scalarNames } from "../model/scalars.ts";
import type { TypeRef } from "../model/types.ts";
import { nearMiss } from "../near-miss.ts";
import { findByName, knownNames } from "./find-by-name.ts";
import { parseTypeText, type TypeText } from "./parse-type-text.ts";

/** A name in a type that nothing has. */
export interface UnresolvedName {
  readonly name: string;
  readonly suggestion: string | undefined;
}

/** What a type in the configuration means; the first name that it has in vain where there is one. */
export function resolveTypeText(
  text: string,
  types: readonly TypeDeclaration[],
): TypeRef | { readonly kind: "unresolved"; readonly at: UnresolvedName } {
  const parsed = parseTypeText(text);
  const unresolved = parsed === undefined ? text : namesIn(parsed).find((name) => !find(name, types));
  if (parsed !== undefined && unresolved === undefined) return refOf(parsed, types);
  const name = unresolved ?? text;
  const known = [...scalarNames, ...knownNames(types)];
  return { kind: "unresolved", at: { name, suggestion: nearMiss(name, known) } };
}

function namesIn(type: TypeText): string[] {
  switch (type.kind) {
    case "name":
      return [type.name];
    case "literal":
      return [];
    case "array":
      return namesIn(type.element);
    case "union":
      return type.members.flatMap(namesIn);
    default:
      return type satisfies never;
  }
}

function refOf(type: TypeText, types: readonly TypeDeclaration[]): TypeRef {
  switch (type.kind) {
    case "name":
      return find(type.name, types) ?? { kind: "unknown", written: type.name };
    case "literal":
      return type;
    case "array":
      return { kind: "array", element: refOf(type.element, types) };
    case "union":
      return { kind: "union", members: type.members.map((member) => refOf(member, types)) };
    default:
      return type satisfies never;
  }
}

function find(name: string, types: readonly TypeDeclaration[]): TypeRef | undefined {
  if (isScalarName(name)) return { kind: "scalar", name };
  const type = findByName(types, name);
  return type && { kind: "ref", id: type.id };
}
