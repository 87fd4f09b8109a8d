import type { ApiSurface, SurfaceFunction, SurfaceType } from "./api-surface.ts";

/** A surface as JSON with one fact a line, sorted, so that a change of the API is a small change of the text. */
export function formatSurface({ types, functions }: ApiSurface): string {
  const document = {
    surfaceVersion: 1,
    types: sortedObject(types, formatType),
    functions: sortedObject(functions, formatFunction),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function formatType(type: SurfaceType): object {
  const { name, deprecated } = type;
  if (type.kind === "interface") {
    const { base, properties } = type;
    return { name, ...flag({ deprecated }), ...(base !== undefined && { base }), ...entries({ properties }) };
  }
  const { kind, open, flags, members } = type;
  return { kind, name, ...flag({ deprecated, open, flags }), ...entries({ members }) };
}

function formatFunction(surface: SurfaceFunction): object {
  const { name, deprecated, routes, query, headers, body, results } = surface;
  // Nearly every key of a path is a String, and the routes tell which keys there are.
  const path = new Map([...surface.path].filter(([, type]) => type !== "String"));
  return {
    name,
    ...flag({ deprecated }),
    routes,
    ...entries({ path, query, headers }),
    ...(body && { body: { type: body.type, ...entries({ properties: body.properties }) } }),
    results,
  };
}

/** Only what is true. */
function flag(facts: Readonly<Record<string, boolean>>): object {
  return Object.fromEntries(Object.entries(facts).filter(([, holds]) => holds));
}

/** Only what is not empty. */
function entries(maps: Readonly<Record<string, ReadonlyMap<string, string>>>): object {
  const filled = Object.entries(maps).filter(([, map]) => map.size > 0);
  return Object.fromEntries(filled.map(([key, map]) => [key, sortedObject(map, (text) => text)]));
}

function sortedObject<T>(map: ReadonlyMap<string, T>, format: (value: T) => unknown): object {
  const sorted = [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, value]) => [key, format(value)]));
}
