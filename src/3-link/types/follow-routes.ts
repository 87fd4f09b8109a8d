import type { Report } from "../../diagnostics/diagnostic.ts";
import type { TypeDeclaration } from "../../model/api-model.ts";
import type { Operation } from "../../model/operations.ts";
import type { SourceSpan } from "../../model/source.ts";
import type { Property } from "../../model/types.ts";
import { singular } from "../names/singular.ts";

/** What the routes that end in one segment return, for one element type. */
interface Returned {
  readonly collection?: SourceSpan;
  readonly single?: SourceSpan;
}

interface RoutesSay {
  readonly returned: ReadonlyMap<string, Returned>;
  /** The segments that a route follows with the key of one of many. */
  readonly keyed: ReadonlySet<string>;
}

/**
 * A relationship that its table documents as a single value, while `GET …/tickets` returns a collection of its type
 * and no route of that name a single one, is a collection: the table forgot the word. Pages that a generator wrote say
 * that of every relationship, so a second witness is needed: a plural, or a route to one of many,
 * `…/assignedTo/{ticket-id}`. One that is named like its type, `ticket`, says itself that it is single.
 */
export function followRoutes(
  types: readonly TypeDeclaration[],
  operations: readonly Operation[],
  report: Report,
): readonly TypeDeclaration[] {
  const say: RoutesSay = { returned: collectReturned(operations), keyed: collectKeyed(operations) };
  return types.map((type) => {
    if (type.kind !== "interface") return type;
    const properties = type.properties.map((property) => followRoute(property, say, report));
    return properties.every((property, index) => property === type.properties[index])
      ? type
      : { ...type, properties };
  });
}

function followRoute(property: Property, { returned, keyed }: RoutesSay, report: Report): Property {
  const { type, name } = property;
  if (!property.relationship || type.kind !== "ref" || isNamedLikeItsType(name, type.id)) return property;
  if (singular(name) === name && !keyed.has(name.toLowerCase())) return property;
  const found = returned.get(keyOf(name, type.id));
  if (found?.collection === undefined || found.single !== undefined) return property;
  const related = [{ message: "the route", source: found.collection }];
  report("link/collection-by-route", property.source, { name, type: type.id }, { related });
  return { ...property, type: { kind: "array", element: type }, nullable: false };
}

function isNamedLikeItsType(name: string, id: string): boolean {
  return id.toLowerCase().endsWith(`.${name.toLowerCase()}`);
}

function collectReturned(operations: readonly Operation[]): ReadonlyMap<string, Returned> {
  const returned = new Map<string, Returned>();
  for (const { routes, responses } of operations) {
    const response = responses.find(({ status }) => status === 200);
    if (response?.body?.kind !== "ref") continue;
    for (const { method, path, source } of routes) {
      const last = path.slice(path.lastIndexOf("/") + 1);
      if (method !== "GET" || !/^\w+$/.test(last)) continue;
      const key = keyOf(last, response.body.id);
      returned.set(key, { [response.collection ? "collection" : "single"]: source, ...returned.get(key) });
    }
  }
  return returned;
}

function collectKeyed(operations: readonly Operation[]): ReadonlySet<string> {
  const paths = operations.flatMap(({ routes }) => routes.map(({ path }) => path.toLowerCase().split("/")));
  return new Set(paths.flatMap((segments) => segments.filter((_, at) => segments[at + 1]?.startsWith("{"))));
}

function keyOf(segment: string, id: string): string {
  return `${segment.toLowerCase()} ${id}`;
}
