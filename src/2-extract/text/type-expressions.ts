import type { TypeExpr } from "../../model/types.ts";

export const text: TypeExpr = { kind: "scalar", name: "String" };

export const integer: TypeExpr = { kind: "scalar", name: "Int32" };

/** Bytes. */
export const stream: TypeExpr = { kind: "scalar", name: "Stream" };

/** A value of no declared shape. */
export const anyJson: TypeExpr = { kind: "scalar", name: "Json" };

/** Whether a type is that of bytes. */
export function isStream(type: TypeExpr | undefined): boolean {
  return type?.kind === "scalar" && type.name === "Stream";
}

/** `Object`, `JSON object`: whatever wrote the type says no more. */
export function isAnyJson(type: TypeExpr): boolean {
  return type.kind === "scalar" && type.name === "Json";
}

/** What a collection is of, else the type itself. */
export function elementOf(type: TypeExpr): TypeExpr {
  return type.kind === "collection" ? type.element : type;
}

/** The same with another element: a collection stays one. */
export function withElement(type: TypeExpr, element: TypeExpr): TypeExpr {
  return type.kind === "collection" ? { kind: "collection", element } : element;
}

/** What is one of several types; of a single one, that one. */
export function unionOf(members: readonly [TypeExpr, ...TypeExpr[]]): TypeExpr {
  return members.length === 1 ? members[0] : { kind: "union", members };
}
