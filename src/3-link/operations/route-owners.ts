import type { Segment } from "../../dialect/routes/route-segments.ts";
import { singular } from "../names/singular.ts";

/** Whom a route acts on, for names: `/shops/{shopId}/widgets/{widgetId}` acts on the widgets of a shop. */
export interface RouteOwners {
  /** Literal names before the last one, nearest first, in the singular where a value follows. */
  readonly owners: readonly string[];
  /** The last literal name, `widgets`. */
  readonly last: string;
  /** The route ends with a value: it acts on one of many. */
  readonly endsInValue: boolean;
}

/** Longer routes only cost time: names that need more words than this are numbered. */
const maxOwners = 16;

/** Placeholders, arguments, namespaces, `$ref` and its kin are no owners; a leading `me` is the user. */
export function routeOwners(segments: readonly Segment[]): RouteOwners {
  const names = segments.flatMap((segment, index): string[] => {
    if (segment.name === "" || segment.name.startsWith("$")) return [];
    if (index === 0 && segment.name.toLowerCase() === "me") return ["User"];
    return [isOneOf(segment, segments[index + 1]) ? singular(segment.name) : segment.name];
  });
  return {
    owners: names.slice(0, -1).reverse().slice(0, maxOwners),
    last: segments.findLast((segment) => segment.name !== "" && !segment.name.startsWith("$"))?.name ?? "",
    endsInValue: segments.at(-1)?.name === "",
  };
}

/** `widgets/{id}` and `widgets({id})` are one widget, `widgets/paint(color='{color}')` is not. */
function isOneOf(segment: Segment, next: Segment | undefined): boolean {
  return (
    next?.name === "" ||
    segment.parts.some((part) => part.kind === "placeholder" && part.argument === undefined)
  );
}
