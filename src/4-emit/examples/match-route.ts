/** The keys of a route in an address. */
export interface RouteMatch {
  /** The address as the client sends it: its fixed parts are those of the template, also in their case. */
  readonly path: string;
  readonly keys: ReadonlyMap<string, string>;
  /** Characters that are not the value of a key: the more, the better an address fits. */
  readonly fixed: number;
}

/**
 * Reads a path by a route template, `/boxes/{boxId}/items(name='{name}')`, and gives the values of its keys as they
 * are meant, not as they are written in an address. The case of the fixed parts does not matter.
 */
export function matchRoute(template: string, path: string): RouteMatch | undefined {
  const parts = template.split(/\{([^{}]*)\}/);
  const [start = ""] = parts;
  if (!isAt(path, 0, start)) return undefined;
  const keys = new Map<string, string>();
  let at = start.length;
  let fixed = at;
  let sent = start;
  for (let index = 1; index < parts.length; index += 2) {
    const [before = "", key = "", after = ""] = parts.slice(index - 1, index + 2);
    const end = index === parts.length - 2 && after === "" ? path.length : find(path, after, at + 1);
    const value = end === undefined ? undefined : readValue(path.slice(at, end), before, after);
    if (end === undefined || value === undefined) return undefined;
    keys.set(key, value);
    sent += path.slice(at, end) + after;
    at = end + after.length;
    fixed += after.length;
  }
  return at === path.length ? { path: sent, keys, fixed } : undefined;
}

function isAt(path: string, at: number, part: string): boolean {
  return path.slice(at, at + part.length).toLowerCase() === part.toLowerCase();
}

function find(path: string, part: string, from: number): number | undefined {
  // Two keys that touch cannot be told apart.
  const found = part === "" ? -1 : path.toLowerCase().indexOf(part.toLowerCase(), from);
  return found === -1 ? undefined : found;
}

/** The value of a key that stands between two fixed parts; `undefined` where it is none that a client sends. */
function readValue(written: string, before: string, after: string): string | undefined {
  const isRelative = before.endsWith(":/");
  const isQuoted = before.endsWith("'") && after.startsWith("'");
  const text = decode(isQuoted ? written.replaceAll("''", "'") : written);
  const segments = (isRelative ? text?.split("/") : [text]) ?? [];
  const isSent = segments.every((segment) => segment !== "" && segment !== "." && segment !== "..");
  return isSent && (isRelative || !written.includes("/")) ? text : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
