import { withoutHash } from "../../dialect/names.ts";
import type { JsonNode } from "../../model/json-node.ts";
import type { TypeExpr } from "../../model/types.ts";
import { writtenTypeOf } from "../names/type-mentions.ts";

const json: TypeExpr = { kind: "scalar", name: "Json" };

/** The type that a JSON value shows; `null` shows none. A number may have decimals elsewhere: it is `Double`. */
export function shapeOf(node: JsonNode): TypeExpr | undefined {
  switch (node.kind) {
    case "null":
      return undefined;
    case "string":
      return { kind: "scalar", name: "String" };
    case "number":
      return { kind: "scalar", name: "Double" };
    case "boolean":
      return { kind: "scalar", name: "Boolean" };
    case "object": {
      const written = writtenTypeOf(node);
      return written ? { kind: "name", name: withoutHash(written.name) } : json;
    }
    case "array":
      return { kind: "collection", element: node.items.map(shapeOf).reduce(mergeShapes, undefined) ?? json };
    default:
      return node satisfies never;
  }
}

/** The type of a property that shows the one here and the other there. */
export function mergeShapes(one: TypeExpr | undefined, other: TypeExpr | undefined): TypeExpr | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.kind === "collection" && other.kind === "collection") {
    return { kind: "collection", element: mergeShapes(one.element, other.element) ?? json };
  }
  const same = one.kind === other.kind && "name" in one && "name" in other && one.name === other.name;
  return same ? one : json;
}
