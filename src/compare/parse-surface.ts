import { keysIn } from "../model/route-template.ts";
import type { ApiSurface, SurfaceBody, SurfaceFunction, SurfaceType } from "./api-surface.ts";

/** The surface that `formatSurface` wrote; `undefined` where the value is none, or one of a later version. */
export function parseSurface(value: unknown): ApiSurface | undefined {
  const document = entriesOf(value);
  if (document.get("surfaceVersion") !== 1) return undefined;
  return {
    types: mapEntries(document.get("types"), parseType),
    functions: mapEntries(document.get("functions"), parseFunction),
  };
}

function parseType(value: unknown): SurfaceType {
  const type = entriesOf(value);
  const shared = { name: textOf(type.get("name")), deprecated: type.get("deprecated") === true };
  if (type.get("kind") === "enum") {
    const members = textsOf(type.get("members"));
    return {
      kind: "enum",
      ...shared,
      open: type.get("open") === true,
      flags: type.get("flags") === true,
      members,
    };
  }
  const base = type.get("base");
  const properties = textsOf(type.get("properties"));
  return { kind: "interface", ...shared, ...(typeof base === "string" && { base }), properties };
}

function parseFunction(value: unknown): SurfaceFunction {
  const entries = entriesOf(value);
  const body = parseBody(entries.get("body"));
  const routes = listOf(entries.get("routes"));
  const keys = routes.flatMap(keysIn);
  return {
    name: textOf(entries.get("name")),
    deprecated: entries.get("deprecated") === true,
    routes,
    path: new Map([...keys.map((key) => [key, "String"] as const), ...textsOf(entries.get("path"))]),
    query: textsOf(entries.get("query")),
    headers: textsOf(entries.get("headers")),
    ...(body && { body }),
    results: listOf(entries.get("results")),
  };
}

function parseBody(value: unknown): SurfaceBody | undefined {
  const body = entriesOf(value);
  return body.size === 0
    ? undefined
    : { type: textOf(body.get("type")), properties: textsOf(body.get("properties")) };
}

function mapEntries<T>(value: unknown, parse: (value: unknown) => T): ReadonlyMap<string, T> {
  return new Map([...entriesOf(value)].map(([key, entry]) => [key, parse(entry)]));
}

function textsOf(value: unknown): ReadonlyMap<string, string> {
  return mapEntries(value, textOf);
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(textOf) : [];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}
