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
  const fitting = routes.filter((route) => (tag ?? route) === route && fits(templateOf(route), given));
  const route = fitting[0];
  if (route === undefined) throw new TypeError(`${name}: ${mismatch(routes, given)}`);
  if (fitting.length > 1 && method !== "GET") {
    throw new TypeError(
      `${name}: "path" fits several routes; choose one with "route": ${fitting.join(" or ")}.`,
    );
  }
  return fill(templateOf(route), given, name);
}

interface Template {
  /** Text and keys in turn: `/a/{b}/c` is `/a/`, `b`, `/c`. */
  readonly parts: readonly string[];
  readonly keys: ReadonlySet<string>;
}

/** Every route is read once. */
const templates = new Map<string, Template>();

function templateOf(route: string): Template {
  let template = templates.get(route);
  if (template === undefined) {
    const parts = route.split(/[{}]/);
    template = { parts, keys: new Set(parts.filter((_, index) => index % 2 === 1)) };
    templates.set(route, template);
  }
  return template;
}

function fits({ keys }: Template, given: ReadonlyMap<string, unknown>): boolean {
  if (keys.size !== given.size) return false;
  for (const key of keys) if (!given.has(key)) return false;
  return true;
}

function mismatch(routes: readonly string[], given: ReadonlyMap<string, unknown>): string {
  const expected = [...new Set(routes.map((route) => listed(templateOf(route).keys)))].join(" or ");
  return `"path" has ${listed(new Set(given.keys()))}; expected ${expected}.`;
}

function listed(keys: ReadonlySet<string>): string {
  return keys.size === 0 ? "no key" : Array.from(keys, (key) => JSON.stringify(key)).join(", ");
}

/** Where a placeholder stands; it decides how its value is written. */
interface Place {
  quoted: boolean;
  relative: boolean;
}

function fill({ parts }: Template, given: ReadonlyMap<string, unknown>, name: string): string {
  const place: Place = { quoted: false, relative: false };
  let result = "";
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) {
      result += encodeValue(given.get(part), place, `${name}: path key "${part}"`);
    } else {
      result += part;
      advance(place, part);
    }
  }
  // The template itself has no such segment, and URL parsers would take it as a step.
  if (/(?:^|\/)\.\.?(?:\/|$)/.test(result)) throw new TypeError(`${name}: "." and ".." are no path values.`);
  return result;
}

/**
 *     /widgets/{id}/parts(name='{name}')/root:/{file}:/content
 *              ^ segment        ^ quoted        ^ relative
 */
function advance(place: Place, text: string): void {
  for (const [mark] of text.matchAll(/'|:\/?/g)) {
    if (mark === "'") place.quoted = !place.quoted;
    else place.relative = !place.relative && mark === ":/";
  }
}

function encodeValue(value: unknown, place: Place, what: string): string {
  const text = toText(value, what);
  if (text === "") throw new TypeError(`${what} is empty.`);
  if (place.quoted) return encodeText(text.replaceAll("'", "''"), what);
  return place.relative ? encodePath(text, what) : encodeText(text, what);
}

function encodePath(path: string, what: string): string {
  const segments = path.split("/");
  if (segments.some((segment) => segment === "" || segment === "." || segment === "..")) {
    throw new TypeError(`${what} is a relative path with an empty, "." or ".." segment.`);
  }
  return segments.map((segment) => encodeText(segment, what)).join("/");
}
