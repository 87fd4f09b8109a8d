import type { ApiSurface, SurfaceInterface } from "./api-surface.ts";
import { type Change, createChange, type Use } from "./change.ts";
import { compareProperties } from "./compare-properties.ts";
import type { Comparison } from "./comparison.ts";

/** What became of an interface. A property that moved to a base, or from it, was neither removed nor added. */
export function compareInterfaces(id: string, { old, next }: Comparison, use: Use): Change[] {
  const before = interfaceOf(old, id);
  const after = interfaceOf(next, id);
  if (before === undefined || after === undefined) return [];
  const names = [...new Set([...before.properties.keys(), ...after.properties.keys()])].sort();
  return [
    ...compareBases(before, after, { old, next }),
    ...names.flatMap((name) =>
      compareProperties(`${after.name}.${name}`, {
        before: propertyOf(old, id, name),
        after: propertyOf(next, id, name),
        comparison: { old, next },
        use,
      }),
    ),
  ];
}

function compareBases(
  before: SurfaceInterface,
  after: SurfaceInterface,
  { old, next }: Comparison,
): Change[] {
  if (before.base === after.base) return [];
  const stands = before.base === undefined || ancestorsOf(next, after).includes(before.base);
  const shown = (surface: ApiSurface, id: string | undefined) =>
    id === undefined ? "none" : (surface.types.get(id)?.name ?? id);
  const detail = `(${shown(old, before.base)} before, ${shown(next, after.base)} now)`;
  return [createChange(stands ? "base-inserted" : "base-changed", after.name, { detail })];
}

/** A property of a type, own or inherited. */
function propertyOf(surface: ApiSurface, id: string, name: string): string | undefined {
  const type = interfaceOf(surface, id);
  if (type === undefined) return undefined;
  return [id, ...ancestorsOf(surface, type)]
    .map((each) => interfaceOf(surface, each)?.properties.get(name))
    .find((text) => text !== undefined);
}

/** The ids of the bases, the nearest first. Bases have no cycles, but a file that somebody edited may say so. */
function ancestorsOf(surface: ApiSurface, type: SurfaceInterface): string[] {
  const ids: string[] = [];
  for (
    let base = type.base;
    base !== undefined && !ids.includes(base);
    base = interfaceOf(surface, base)?.base
  ) {
    ids.push(base);
  }
  return ids;
}

function interfaceOf(surface: ApiSurface, id: string): SurfaceInterface | undefined {
  const type = surface.types.get(id);
  return type?.kind === "interface" ? type : undefined;
}
