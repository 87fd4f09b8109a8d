import { keysIn, withoutKeys } from "../model/route-template.ts";
import { type Change, createChange } from "./change.ts";
import { matchKeys } from "./match-keys.ts";

/** What became of the routes of a function. Routes are told apart without the names of their keys. */
export function compareRoutes(subject: string, old: readonly string[], next: readonly string[]): Change[] {
  const { removed, added, changed } = matchKeys(byShape(old), byShape(next));
  const oldKeys = new Set(old.map(keySet));
  return [
    ...removed.map(([, route]) => createChange("route-removed", subject, { detail: `(${route})` })),
    ...added.map(([, route]) => {
      const ambiguous = oldKeys.has(keySet(route)) && !route.startsWith("GET ");
      const rule = ambiguous ? "route-choice-required" : "route-added";
      return createChange(rule, subject, { detail: `(${route})` });
    }),
    ...changed.flatMap(([, before, after]) =>
      keysIn(before).join() === keysIn(after).join()
        ? []
        : [createChange("key-renamed", subject, { detail: `(${before} before, ${after} now)` })],
    ),
  ];
}

function byShape(routes: readonly string[]): ReadonlyMap<string, string> {
  return new Map(routes.map((route) => [withoutKeys(route), route]));
}

function keySet(route: string): string {
  return keysIn(route).sort().join();
}
