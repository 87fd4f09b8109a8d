import { distinctBy } from "../../model/distinct-by.ts";
import type { Body, BodyProperty } from "../../model/operations.ts";
import { type BodyRows, sortBodyRows } from "../body-rows.ts";
import type { ModuleContext } from "../module-context.ts";
import { interfaceShape, propertyShape, typeShape } from "./type-shape.ts";
import { text, type ValueShape } from "./value-shape.ts";

/** What `emitBody` makes of a body, as a shape. */
export function bodyShape(body: Body, context: ModuleContext): ValueShape {
  const { type, shape, properties } = body;
  if (shape === "stream") return text;
  if (shape === "reference") return objectShape(new Map([["@odata.id", text]]), ["@odata.id"]);
  if (properties.length === 0) return typeShape(type, context, "sent");
  const isKnown = type.kind === "ref" && context.plan.members.has(type.id);
  if (shape !== "parameters" && isKnown) return narrowedShape(type.id, body, context);
  return shape === "resource" ? typeShape(type, context, "sent") : rowsShape(properties, context);
}

function rowsShape(rows: readonly BodyProperty[], context: ModuleContext): ValueShape {
  const distinct = distinctBy(rows, ({ name }) => name);
  const shapes = new Map(distinct.map((row) => [row.name, propertyShape(row, context, "sent")]));
  return objectShape(shapes, requiredNames(distinct));
}

/** An interface of which rows of the body's table tell what is sent, and what must be. */
function narrowedShape(id: string, { shape, properties }: Body, context: ModuleContext): ValueShape {
  const rows = sortBodyRows(properties, id, context);
  const { hierarchy } = context.plan;
  const isWhole = shape === "resource";
  const types = [...hierarchy.chainOf(id).slice(0, 1), ...(isWhole ? hierarchy.subtypesOf(id) : [])];
  const picked = new Set(["@odata.type", ...[...rows.required, ...rows.optional].map(({ name }) => name)]);
  const own = new Map(rows.own.map((row) => [row.name, propertyShape(row, context, "sent")]));
  return {
    kind: "union",
    members: types.map((type) => {
      const whole = interfaceShape(type, context, "sent");
      const shapeOf = (name: string): ValueShape | undefined =>
        own.get(name) ?? (isWhole || picked.has(name) ? whole.shapeOf(name) : undefined);
      return { kind: "object", shapeOf, required: requiredOf(rows) };
    }),
  };
}

function requiredOf({ required, own }: BodyRows): readonly string[] {
  return requiredNames([...required, ...own]);
}

function requiredNames(rows: readonly BodyProperty[]): readonly string[] {
  return rows.filter(({ required }) => required).map(({ name }) => name);
}

function objectShape(shapes: ReadonlyMap<string, ValueShape>, required: readonly string[]): ValueShape {
  return { kind: "object", shapeOf: (name) => shapes.get(name), required };
}
