import { encodeText, toText } from "./text.js";

/**
 * The path of a request: the route whose keys are exactly those of `path`, filled in.
 *
 * A value can never add a segment, a query or a fragment, and a key that is present but empty is an error: dropping
 * it would select another, shorter route.
 */
export function expandRoute(routes: readonly string[], path: object, method: string, name: string): string {
  const given = new Map<string, unknown>(Object.entries(path));
  const tag = routes.find((route) => route === given.get("route"));
  if (tag !== undefined) given.delete("route");
  const fitting = routes.filter((route) => (tag ?? route) === route && hasKeys(route, given));
  const route = fitting[0];
  if (route === undefined) throw new TypeError(`${name}: ${mismatch(routes, given)}`);
  if (fitting.length > 1 && method !== "GET") {
    throw new TypeError(
      `${name}: "path" fits several routes; choose one with "route": ${fitting.join(" or ")}.`,
    );
  }
  return fill(route, given, name);
}

function keysOf(route: string): Set<string> {
  return new Set(Array.from(route.matchAll(/\{([^{}]*)\}/g), (match) => match[1] ?? ""));
}

function hasKeys(route: string, given: ReadonlyMap<string, unknown>): boolean {
  const keys = keysOf(route);
  return keys.size === given.size && [...keys].every((key) => given.has(key));
}

function mismatch(routes: readonly string[], given: ReadonlyMap<string, unknown>): string {
  const expected = [...new Set(routes.map((route) => listed(keysOf(route))))].join(" or ");
  return `"path" has ${listed(new Set(given.keys()))}; expected ${expected}.`;
}

function listed(keys: ReadonlySet<string>): string {
  return keys.size === 0 ? "no key" : Array.from(keys, (key) => JSON.stringify(key)).join(", ");
}

/**
 * Fills in one template, left to right. Where a placeholder stands decides how its value is written:
 *
 *     /widgets/{id}/parts(name='{name}')/root:/{file}:/content
 *              ^ segment        ^ OData string    ^ relative path
 */
function fill(route: string, given: ReadonlyMap<string, unknown>, name: string): string {
  let quoted = false;
  let relative = false;
  let result = "";
  for (const part of route.split(/(\{[^{}]*\}|'|:\/?)/)) {
    if (part === "'") quoted = !quoted;
    else if (part.startsWith(":")) relative = !relative && part === ":/";
    if (!part.startsWith("{")) {
      result += part;
      continue;
    }
    const key = part.slice(1, -1);
    const place = `${name}: path key "${key}"`;
    const text = toText(given.get(key), place);
    if (text === "") throw new TypeError(`${place} is empty.`);
    if (quoted) result += encodeText(text.replaceAll("'", "''"), place);
    else if (relative) result += encodePath(text, place);
    else result += encodeText(text, place);
  }
  // The template itself has no such segment, and URL parsers would take it as a step.
  if (result.split("/").some(isStep)) throw new TypeError(`${name}: "." and ".." are no path values.`);
  return result;
}

function encodePath(path: string, place: string): string {
  const segments = path.split("/");
  if (segments.some((segment) => segment === "" || isStep(segment))) {
    throw new TypeError(`${place} is a relative path with an empty, "." or ".." segment.`);
  }
  return segments.map((segment) => encodeText(segment, place)).join("/");
}

function isStep(segment: string): boolean {
  return segment === "." || segment === "..";
}
