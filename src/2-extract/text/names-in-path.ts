import { routeSegments } from "../../dialect/routes/route-segments.ts";

/** The names of the placeholders and arguments of a route. */
export function namesInPath(path: string): readonly string[] {
  const read = routeSegments(path);
  if (read.kind === "broken") return [];
  return read.segments
    .flatMap(({ parts }) => parts)
    .flatMap((part) => {
      if (part.kind === "literal") return [];
      if (part.argument !== undefined) return [part.argument];
      return part.kind === "placeholder" ? part.names.slice(0, 1) : [];
    });
}

/** `customer-id`, `customerId` and `CustomerID` are one name. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
