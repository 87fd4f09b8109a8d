import type { BodyInit } from "./body.js";
import { parse } from "./links.js";
import type { Fetch } from "./transport.js";

/** A documented request and the answer to it. */
export interface ExampleExchange {
  readonly method: string;
  /** Below the base URL, with its query: `/widgets/{widgetId}?$top=5`. What stands between braces is anything. */
  readonly url: string;
  /** The body, where it is JSON; it tells exchanges of one address apart. */
  readonly body?: unknown;
  readonly response: ExampleResponse;
}

export interface ExampleResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** The body, where it is not JSON. */
  readonly text?: string;
}

/**
 * A `fetch` that answers as documented, without a network. Of several exchanges that fit, the most specific one answers;
 * what none fits is answered with 404 and the code `exampleNotFound`. A documented redirect leads to an empty answer.
 */
export function createExampleFetch(exchanges: readonly ExampleExchange[]): Fetch {
  const known = exchanges.map((exchange) => ({ exchange, address: readAddress(exchange.url) }));
  const targets = new Set<string>();
  return async (url, { method = "GET", body, signal }) => {
    signal?.throwIfAborted();
    // Pages do not show the bytes to which they redirect.
    if (targets.has(url)) return new Response(null);
    const asked = readAddress(url);
    const near = known.filter(
      ({ exchange, address }) => exchange.method === method && isPath(asked, address),
    );
    const fitting = near.filter(({ address }) => isQuery(asked, address));
    const best = Math.max(...fitting.map(({ address }) => address.rank));
    const ranked = fitting.filter(({ address }) => address.rank === best).map(({ exchange }) => exchange);
    const sent = readJson(body);
    const chosen = ranked.find((exchange) => isSame(exchange.body, sent)) ?? ranked[0];
    if (chosen === undefined) {
      return refuse(
        `${method} ${url}`,
        near.map(({ exchange }) => exchange.url),
      );
    }
    const response = answer(chosen.response);
    const target = targetOf(response, url);
    if (target !== undefined) targets.add(target);
    return response;
  };
}

interface Address {
  /** Decoded, the last one first. */
  readonly segments: readonly string[];
  readonly query: ReadonlyMap<string, string>;
  /** The longer it is, and the more of it is fixed, the higher. */
  readonly rank: number;
}

function readAddress(url: string): Address {
  const [path = "", ...query] = url.replace(/^https?:\/\/[^/]*/, "").split("?");
  const segments = path.split("/").slice(1).map(decode).reverse();
  const open = path.split("{").length - 1;
  return {
    segments,
    query: new Map(new URLSearchParams(query.join("?"))),
    rank: 1000 * segments.length - open,
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address that was asked for has the path of the base URL before the documented one. */
function isPath(asked: Address, { segments }: Address): boolean {
  return segments.every((segment, index) => fits(asked.segments[index], segment));
}

function isQuery(asked: Address, { query }: Address): boolean {
  return (
    asked.query.size === query.size && [...query].every(([name, value]) => fits(asked.query.get(name), value))
  );
}

/** Tells whether a text is the documented one, in which a name between braces stands for anything but nothing. */
function fits(text: string | undefined, documented: string): boolean {
  if (text === undefined || text === documented) return text !== undefined;
  const [start = "", ...rest] = documented.split(/\{[^{}]*\}/);
  const end = rest.pop();
  if (end === undefined || !text.startsWith(start)) return false;
  let at = start.length;
  for (const part of rest) {
    const found = text.indexOf(part, at + 1);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - end.length > at && text.endsWith(end);
}

function readJson(body: BodyInit | null | undefined): unknown {
  if (typeof body !== "string") return undefined;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Equality of JSON values; the order of keys means nothing. */
function isSame(a: unknown, b: unknown): boolean {
  if (!isObject(a) || !isObject(b)) return a === b;
  const entries = Object.entries(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    entries.length === Object.keys(b).length &&
    entries.every(([key, value]) => Object.hasOwn(b, key) && isSame(value, b[key]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function answer({ status, headers = {}, json, text }: ExampleResponse): Response {
  const body = json === undefined ? text : JSON.stringify(json);
  const type = json === undefined ? "text/plain" : "application/json";
  const isEmpty = body === undefined || [204, 205, 304].includes(status);
  return new Response(isEmpty ? null : body, {
    status,
    headers: isEmpty ? headers : { "content-type": type, ...headers },
  });
}

/** Where a redirect leads. */
function targetOf({ status, headers }: Response, url: string): string | undefined {
  const location = status >= 300 && status < 400 ? headers.get("location") : null;
  return location === null ? undefined : parse(location, url)?.href;
}

function refuse(request: string, near: readonly string[]): Response {
  const hint = near.length === 0 ? "" : ` Documented are ${near.join(", ")}.`;
  const error = { code: "exampleNotFound", message: `No example answers ${request}.${hint}` };
  return Response.json({ error }, { status: 404 });
}
