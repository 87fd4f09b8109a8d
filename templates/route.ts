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

/** Where a placeholder stands; it decides how its value is written. */
type Place = "segment" | "quoted" | "relative";

interface Template {
  readonly keys: ReadonlySet<string>;
  readonly placeholders: readonly { readonly before: string; readonly key: string; readonly place: Place }[];
  /** The text behind the last placeholder. */
  readonly end: string;
}

/** Every route is read once. */
const templates = new Map<string, Template>();

function templateOf(route: string): Template {
  const known = templates.get(route);
  if (known !== undefined) return known;
  const template = readTemplate(route);
  templates.set(route, template);
  return template;
}

/**
 *     /widgets/{id}/parts(name='{name}')/root:/{file}:/content
 *              ^ segment        ^ quoted        ^ relative
 */
function readTemplate(route: string): Template {
  let quoted = false;
  let relative = false;
  let before = "";
  const placeholders: Template["placeholders"][number][] = [];
  for (const part of route.split(/(\{[^{}]*\}|'|:\/?)/)) {
    if (part.startsWith("{")) {
      const place = quoted ? "quoted" : relative ? "relative" : "segment";
      placeholders.push({ before, key: part.slice(1, -1), place });
      before = "";
      continue;
    }
    if (part === "'") quoted = !quoted;
    else if (part.startsWith(":")) relative = !relative && part === ":/";
    before += part;
  }
  return { keys: new Set(placeholders.map(({ key }) => key)), placeholders, end: before };
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

/** Fills in one template, left to right. */
function fill(template: Template, given: ReadonlyMap<string, unknown>, name: string): string {
  let result = "";
  for (const { before, key, place } of template.placeholders) {
    result += before + encodeValue(given.get(key), place, `${name}: path key "${key}"`);
  }
  result += template.end;
  // The template itself has no such segment, and URL parsers would take it as a step.
  if (/(?:^|\/)\.\.?(?:\/|$)/.test(result)) throw new TypeError(`${name}: "." and ".." are no path values.`);
  return result;
}

function encodeValue(value: unknown, place: Place, what: string): string {
  const text = toText(value, what);
  if (text === "") throw new TypeError(`${what} is empty.`);
  if (place === "quoted") return encodeText(text.replaceAll("'", "''"), what);
  return place === "relative" ? encodePath(text, what) : encodeText(text, what);
}

function encodePath(path: string, what: string): string {
  const segments = path.split("/");
  if (segments.some((segment) => segment === "" || segment === "." || segment === "..")) {
    throw new TypeError(`${what} is a relative path with an empty, "." or ".." segment.`);
  }
  return segments.map((segment) => encodeText(segment, what)).join("/");
}
