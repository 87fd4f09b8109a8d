import type { OptionalKind, Structure, TypeParameterDeclarationStructure } from "ts-morph";
import { laidOutBreak } from "./laid-out.ts";

export type TypeParameter = OptionalKind<TypeParameterDeclarationStructure>;

/** `<const S extends readonly WidgetSelect[] = []>` on one line; nothing where there is none. */
export function typeParametersText(parameters: readonly TypeParameter[]): string {
  const texts = parameters.map(
    ({ isConst, name, constraint, default: value }) =>
      `${isConst === true ? "const " : ""}${name} extends ${constraint} = ${value}`,
  );
  return texts.length === 0 ? "" : `<${texts.join(", ")}>`;
}

/** Each on a line of its own with a comma behind it; ts-morph adds none where there is one. */
export function onePerLine<T extends Structure>(structures: readonly T[]): T[] {
  return structures.map((structure, index) => ({
    ...structure,
    leadingTrivia: `${laidOutBreak}  `,
    trailingTrivia: index === structures.length - 1 ? `,${laidOutBreak}` : ",",
  }));
}
