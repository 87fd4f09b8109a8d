import type { SurfaceBody, SurfaceFunction, SurfaceType } from "./api-surface.ts";

type Texts = ReadonlyMap<string, string>;

/** Whether two surfaces of a type are one. From run to run nearly all are. */
export function isSameType(a: SurfaceType, b: SurfaceType): boolean {
  if (a.name !== b.name || a.deprecated !== b.deprecated) return false;
  if (a.kind === "interface") {
    return b.kind === "interface" && a.base === b.base && haveSameTexts(a.properties, b.properties);
  }
  return b.kind === "enum" && a.open === b.open && a.flags === b.flags && haveSameTexts(a.members, b.members);
}

/** Whether two surfaces of a function are one. */
export function isSameFunction(a: SurfaceFunction, b: SurfaceFunction): boolean {
  return (
    a.name === b.name &&
    a.deprecated === b.deprecated &&
    isSameList(a.routes, b.routes) &&
    isSameList(a.results, b.results) &&
    haveSameTexts(a.path, b.path) &&
    haveSameTexts(a.query, b.query) &&
    haveSameTexts(a.headers, b.headers) &&
    isSameBody(a.body, b.body)
  );
}

function isSameBody(a: SurfaceBody | undefined, b: SurfaceBody | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.type === b.type && haveSameTexts(a.properties, b.properties);
}

function haveSameTexts(a: Texts, b: Texts): boolean {
  if (a.size !== b.size) return false;
  for (const [key, text] of a) if (b.get(key) !== text) return false;
  return true;
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => text === b[index]);
}
