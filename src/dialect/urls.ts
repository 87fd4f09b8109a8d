import { trimCharacters } from "./characters.ts";
import { mediaTypesIn } from "./headers.ts";

/** Everything before the path of a URL in a page: scheme and host, then a version such as `v1.0` or `beta`. */
const origin =
  /^(?:https?:\/\/[^/\s]+|\$?[{<]{1,2}(?:(?:api|base|host|root|server|service)[-_ ]?)?(?:endpoint|host|root|uri|url)[}>]{1,2}(?=\/))/i;
const version = /^\/(?:v\d+(?:\.\d+)*|beta|alpha|preview|v\d+(?:alpha|beta)\d*)(?=\/|\?|$)/i;

export interface SplitUrl {
  readonly origin?: string;
  /** Segment of the version, without slashes. */
  readonly version?: string;
  /** The rest, with its query. */
  readonly rest: string;
}

/** Splits `https://host/v1.0/tickets?x=1` or `{baseUrl}/v1.0/tickets?x=1` into origin, version and `/tickets?x=1`. */
export function splitUrl(url: string): SplitUrl {
  const host = origin.exec(url)?.[0];
  const afterHost = host === undefined ? url : url.slice(host.length);
  return host === undefined ? { rest: afterHost } : { origin: host, ...splitVersion(afterHost) };
}

/** Splits `/v1.0/tickets` into version and `/tickets`. */
export function splitVersion(path: string): Omit<SplitUrl, "origin"> {
  const found = version.exec(path)?.[0];
  return found === undefined ? { rest: path } : { version: found.slice(1), rest: path.slice(found.length) };
}

/** Whether a URL leads to more than one thing: a path alone, or an address with a place for something. Others are examples. */
export function namesRoute(url: string): boolean {
  return isPath(url) || (/^https?:\/\/\S+$/i.test(url) && hasPlaceholder(url));
}

/** Whether a URL is a path alone, `/tickets`, also where the slash before it is left out: `tickets/{id}`. */
export function isPath(url: string): boolean {
  return url.startsWith("/") || isPathWithoutSlash(url);
}

/** One word alone is none, it may be any: `tickets`. */
export function isPathWithoutSlash(url: string): boolean {
  return (
    /^(?:[A-Za-z_][^\s:]*|[{<][\w-]+[}>]\/[^\s:]*)$/.test(url) &&
    /[/{<]/.test(url) &&
    mediaTypesIn(url).length === 0
  );
}

/** A whole address that leads to no single thing: it has no place for a key, and no key either. */
export function isGeneralAddress(url: string): boolean {
  if (!/^https?:\/\/[\w.:-]+\/\S+$/i.test(url) || hasPlaceholder(url)) return false;
  const { path } = splitQuery(splitUrl(url).rest);
  return path
    .split("/")
    .every((segment) => /^(?:[A-Za-z_-]*(?:\.[A-Za-z_.-]+)?|v\d+(?:\.\d+)*)$/.test(segment));
}

/** Braces in place of brackets around names: `/tickets/[ticket name]`. Brackets around a part of the query stay. */
export function withBraces(url: string): string {
  return url.replace(
    /(?<=[/=.:])\[([A-Za-z][\w -]*)\](?!\[)/g,
    (_, name: string) => `{${name.trim().replace(/ +/g, "-")}}`,
  );
}

/** The names in the address before the path, which is no part of a route: `account` of `https://{account}.example.com/x`. */
export function namesInHost(url: string): readonly string[] {
  const host = splitUrl(url).origin ?? "";
  return Array.from(host.matchAll(/[{<]([\w-]+)[}>]/g), ([, name = ""]) => name);
}

/** Whether a URL has a place for something: `/tickets/{id}`, `/tickets/<id>`. */
export function hasPlaceholder(url: string): boolean {
  return /\{[^{}]+\}|<[^<>]+>|\/:[A-Za-z]/.test(url);
}

/** Splits at the first `?` that stands outside a placeholder. */
export function splitQuery(url: string): { path: string; query: string } {
  let depth = 0;
  for (let at = 0; at < url.length; at++) {
    const character = url[at];
    if (character === "{" || character === "<") depth++;
    else if ((character === "}" || character === ">") && depth > 0) depth--;
    else if (character === "?" && depth === 0) return { path: url.slice(0, at), query: url.slice(at + 1) };
  }
  return { path: url, query: "" };
}

/** The names and texts in a query string, `@svc.mode` among them; `name:{value}` is a slip for `name={value}`. */
export function readQuery(query: string): { name: string; value: string }[] {
  return partsOf(query).flatMap((part) => {
    const match = queryPart.exec(part);
    return match?.[1] ? [{ name: match[1], value: (match[2] ?? "").trim() }] : [];
  });
}

/** What of a query string names no parameter: `{property} eq 'red'`. */
export function unreadQuery(query: string): string[] {
  return partsOf(query).filter((part) => part !== "" && !queryPart.test(part));
}

const queryPart = /^([$@\w.-]+)\s*(?:[=:](.*))?$/;

function partsOf(query: string): string[] {
  return query
    .replace(/\]$/, "")
    .split("&")
    .map((part) => part.trim());
}

/**
 * One leading slash, no trailing one, and no `~`: `~/tickets/` and `tickets` are `/tickets`. Braces may be doubled, or
 * stand behind a dollar, as templates of other tools have them: `/tickets/{{id}}`, `/tickets/${id}`.
 */
export function normalizePath(path: string): string {
  const trimmed = path
    .trim()
    .replace(/^~(?=\/)/, "")
    .replace(/\[$/, "")
    .replaceAll("{{", "{")
    .replaceAll("${", "{")
    .replaceAll("}}", "}")
    .trimEnd();
  return `/${trimCharacters(trimmed, "/", "/")}`;
}

/** What generators write where they know no URL: `GET ** Collection URI for tickets not found`. */
export function isNoUrl(text: string): boolean {
  return /\*\*|\bnot found\b/.test(text);
}

/** Whether a placeholder stands for a whole address, which some answer gave: `PUT {uploadUrl}`. */
export function standsForUrl(url: string): boolean {
  return /^[{<]\w{0,60}ur[il][}>]$/i.test(url.trim());
}

/** A part of a URL without its percent-encoding; as it is where that is none. */
export function decodeUrl(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
