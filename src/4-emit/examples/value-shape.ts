/** What a type lets through, as far as JSON can tell: never more than the type itself does. */
export type ValueShape =
  | { readonly kind: "any" | "string" | "number" | "boolean" | "null" }
  /** One of these texts. */
  | { readonly kind: "values"; readonly values: readonly string[] }
  | { readonly kind: "array"; readonly element: ValueShape }
  | ObjectShape
  | { readonly kind: "union"; readonly members: readonly ValueShape[] }
  /** Nothing is known to be let through. */
  | { readonly kind: "none"; readonly reason: string };

export interface ObjectShape {
  readonly kind: "object";
  /** The shape of a property; `undefined` where there is none of this name. */
  readonly shapeOf: (name: string) => ValueShape | undefined;
  readonly required: readonly string[];
}

export const anything: ValueShape = { kind: "any" };
export const text: ValueShape = { kind: "string" };

export function nullable(shape: ValueShape): ValueShape {
  return { kind: "union", members: [shape, { kind: "null" }] };
}
