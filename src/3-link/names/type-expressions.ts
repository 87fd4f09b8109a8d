import type { TypeExpr } from "../../model/types.ts";
import type { NameUse } from "./type-index.ts";

/** The type of the values in a collection, else the type itself. */
export function elementIn(type: TypeExpr): TypeExpr {
  return type.kind === "collection" ? elementIn(type.element) : type;
}

/** The name that a type is or is a collection of. */
export function nameIn(type: TypeExpr): NameUse | undefined {
  const element = elementIn(type);
  return element.kind === "name" ? element : undefined;
}
