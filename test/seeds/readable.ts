import type { Point } from "../../src/model/source.ts";

export interface Place {
  readonly path?: string;
  readonly start: Point;
  readonly end: Point;
}

/**
 * A value as plain data that people can read in a diff: a place becomes `12:3-12:20`, after its path unless that is
 * `page`, and a map becomes an object.
 */
export function readable(value: unknown, page?: string): unknown {
  if (Array.isArray(value)) return value.map((item) => readable(item, page));
  if (typeof value !== "object" || value === null) return value;
  if (isPlace(value)) return shown(value, page);
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(entries.map(([key, part]) => [key, readable(part, page)]));
}

/** Every place inside a value. */
export function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  if (isPlace(value)) return [value];
  return (value instanceof Map ? [...value.values()] : Object.values(value)).flatMap(placesIn);
}

function isPlace(value: object): value is Place {
  return "start" in value && "end" in value && isPoint(value.start) && isPoint(value.end);
}

function isPoint(value: unknown): boolean {
  return typeof value === "object" && value !== null && "line" in value && "column" in value;
}

function shown({ path, start, end }: Place, page: string | undefined): string {
  const file = path === undefined || path === page ? "" : `${path}:`;
  return `${file}${start.line}:${start.column}-${end.line}:${end.column}`;
}
