import { kindOfScalar } from "../../model/scalars.ts";
import type { EnumType, InterfaceType, Property, ScalarName, TypeRef } from "../../model/types.ts";
import { type Direction, isUnknown } from "../emit-type.ts";
import { isOpenEnum } from "../enum-values.ts";
import type { ModuleContext } from "../module-context.ts";
import { anything, nullable, type ObjectShape, text, type ValueShape } from "./value-shape.ts";

/** What `emitType` makes of a type, as a shape. */
export function typeShape(
  type: TypeRef,
  context: ModuleContext,
  direction: Direction = "received",
): ValueShape {
  if (isUnknown(type, context)) return anything;
  switch (type.kind) {
    case "scalar":
      return scalarShape(type.name, context);
    case "literal":
      return { kind: "values", values: [type.value] };
    case "array":
      return { kind: "array", element: typeShape(type.element, context, direction) };
    case "union":
      return { kind: "union", members: type.members.map((member) => typeShape(member, context, direction)) };
    case "ref":
      return referenceShape(type.id, context, direction);
    case "unknown":
      return anything;
  }
}

/** The type of a property with what it allows beside its values. */
export function propertyShape(
  { type, nullable: isNullable }: { readonly type: TypeRef; readonly nullable: boolean },
  context: ModuleContext,
  direction: Direction = "received",
): ValueShape {
  const shape = typeShape(type, context, direction);
  return isNullable ? nullable(shape) : shape;
}

function scalarShape(name: ScalarName, { plan }: ModuleContext): ValueShape {
  if (Object.hasOwn(plan.options.scalars, name)) {
    return { kind: "none", reason: `the configuration replaces the scalar ${name}` };
  }
  return { kind: kindOfScalar(name) };
}

function referenceShape(id: string, context: ModuleContext, direction: Direction): ValueShape {
  const { typesById, hierarchy } = context.plan;
  const declaration = typesById.get(id);
  if (declaration === undefined) return anything;
  if (declaration.kind === "enum") return enumShape(declaration, context);
  const types = [declaration, ...hierarchy.subtypesOf(id)];
  return { kind: "union", members: types.map((type) => interfaceShape(type, context, direction)) };
}

function enumShape(type: EnumType, { plan }: ModuleContext): ValueShape {
  if (type.members.length === 0 || isOpenEnum(type, plan.options)) return text;
  return { kind: "values", values: type.members.map(({ value }) => value) };
}

/** One interface without its subtypes. What is sent is without read-only properties, but only at the top. */
export function interfaceShape(
  type: InterfaceType,
  context: ModuleContext,
  direction: Direction,
): ObjectShape {
  const { hierarchy, members } = context.plan;
  const chain = hierarchy.chainOf(type.id);
  const isOpen = chain.some(({ open }) => open);
  const own = chain.map(({ id }) => members.get(id));
  const isSent = direction === "sent";
  const typeName: ValueShape = hierarchy.isBase(type.id) ? text : { kind: "values", values: [`#${type.id}`] };
  const shapeOf = (name: string): ValueShape | undefined => {
    if (name === "@odata.type") return typeName;
    const found = own
      .flatMap((member) => member?.properties ?? [])
      .find((property: Property) => property.name === name);
    if (found !== undefined) return isSent && found.readOnly ? undefined : propertyShape(found, context);
    if (own.some((member) => member?.annotations.includes(name))) return isSent ? undefined : text;
    return isOpen && !isSent ? anything : undefined;
  };
  return { kind: "object", shapeOf, required: [] };
}
