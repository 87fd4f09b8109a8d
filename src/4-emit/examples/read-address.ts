import type { Route } from "../../model/operations.ts";
import { matchRoute } from "./match-route.ts";

/** The address of a documented request, read by the routes of its operation. */
export interface ExampleAddress {
  /** The documented path below the address of the service; its whole path where no route is known by it. */
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly route?: string;
  readonly keys: ReadonlyMap<string, string>;
}

const origin = /^https?:\/\/[^/?]*/i;

/** Scheme, host and port of an address that has them. */
export function originOf(url: string): string | undefined {
  return origin.exec(url)?.[0].toLowerCase();
}

/** Before the route stands a host with a version, a version alone, or nothing: what fits best is taken. */
export function readAddress(url: string, routes: readonly Route[]): ExampleAddress {
  const [address = "", ...query] = url.replace(origin, "").split("?");
  const whole = address.replace(/\/$/, "");
  const rooted = whole.startsWith("/") ? whole : `/${whole}`;
  const second = rooted.indexOf("/", 1);
  const paths = second === -1 ? [rooted] : [rooted, rooted.slice(second)];
  const matches = paths.flatMap((path) =>
    routes.flatMap((route) => {
      const match = matchRoute(route.path, path);
      return match === undefined ? [] : [{ ...match, route: route.path }];
    }),
  );
  const [best] = matches.toSorted((a, b) => b.fixed - a.fixed);
  return { path: rooted, keys: new Map(), ...best, query: readQuery(query.join("?")) };
}

function readQuery(text: string): ExampleAddress["query"] {
  return [...new URLSearchParams(text)].map(([name, value]) => [name, value]);
}
