import type { Operation, Route } from "../../src/model/operations.ts";
import type { RequestFunction } from "./load-functions.ts";

/** What a recording `fetch` got. */
export interface Sent {
  readonly method: string;
  /** Of the path behind the base address, decoded. */
  readonly segments: readonly string[];
  readonly query: ReadonlyMap<string, string>;
  readonly hasBody: boolean;
}

const baseUrl = "https://service.test/root";

/** A value for the key at a place of the template. It holds what has a meaning in paths, queries and literals. */
export function sampleValue(place: number): string {
  return `v${place} ä/b'c?d#e%20`;
}

export function sampleQuery(name: string): string {
  return `${name} = a&b+c#d`;
}

export function keysOf({ path }: Route): string[] {
  return Array.from(path.matchAll(/\{([^{}]*)\}/g), ([, key = ""]) => key);
}

/** Calls a function with samples for the keys of one route, for every query parameter and for the body. */
export async function callRoute(
  call: RequestFunction,
  createClient: (options: object) => unknown,
  operation: Operation,
  route: Route,
): Promise<Sent> {
  const sent: Sent[] = [];
  const fetch = async (url: string | URL, { method = "GET", body }: RequestInit = {}) => {
    sent.push({ method, ...partsOf(String(url)), hasBody: body !== undefined && body !== null });
    return new Response("{}", { headers: { "content-type": "application/json" } });
  };
  await call(createClient({ baseUrl, fetch }), sampleRequest(operation, route));
  const [only, ...more] = sent;
  if (only === undefined || more.length > 0) throw new Error(`${sent.length} requests were sent.`);
  return only;
}

/** The parts of an address as it was written: `new URL` would mend it. */
function partsOf(url: string): Pick<Sent, "segments" | "query"> {
  const [address = "", query = "", ...more] = url.split("?");
  if (!address.startsWith(`${baseUrl}/`) || url.includes("#") || more.length > 0)
    throw new Error(`The request went to ${url}.`);
  return {
    segments: address
      .slice(baseUrl.length + 1)
      .split("/")
      .map(decodeURIComponent),
    query: new Map(new URLSearchParams(query)),
  };
}

/** The keys alone choose the route, unless another has the same. */
function sampleRequest({ routes, query, body }: Operation, route: Route): object {
  const keys = keysOf(route);
  const alike = routes.filter((other) => sameKeys(keysOf(other), keys));
  const path = Object.fromEntries(keys.map((key, place) => [key, sampleValue(place)]));
  return {
    path: { ...path, ...(alike.length > 1 && { route: route.path }) },
    query: Object.fromEntries(query.map(({ name }) => [name, sampleQuery(name)])),
    ...(body !== undefined && { body: body.shape === "stream" ? "bytes" : { sample: true } }),
  };
}

function sameKeys(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((key) => b.includes(key));
}
