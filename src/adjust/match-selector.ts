import picomatch from "picomatch";
import type { Selector } from "../model/adjustments.ts";
import type { Operation, Route } from "../model/operations.ts";
import { withoutKeys } from "../model/route-template.ts";

/** A selector whose patterns have been read. */
export interface Matcher {
  readonly matchesRoute: (operation: Operation, route: Route) => boolean;
  /** A selector that names pages, and nothing else, also picks the types of those pages. */
  readonly matchesTypeOf: (page: string) => boolean;
}

/** Reads the patterns of a selector. */
export function createMatcher({ routes, methods, pages }: Selector): Matcher {
  const matchesPath = routes === undefined ? () => true : matchRoutes([routes].flat());
  const matchesPage = pages === undefined ? () => true : picomatch([pages].flat(), { dot: true });
  const matchesMethod = ({ method }: Route) => methods === undefined || methods.includes(method);
  return {
    matchesRoute: (operation, route) =>
      matchesMethod(route) &&
      matchesPath(plainRoute(route.path)) &&
      operation.pages.some((page) => matchesPage(page)),
    matchesTypeOf: (page) =>
      pages !== undefined && routes === undefined && methods === undefined && matchesPage(page),
  };
}

/** In a route only asterisks are special: braces are placeholders and parentheses arguments of functions. */
function matchRoutes(patterns: readonly string[]): (path: string) => boolean {
  const escaped = patterns.map((pattern) => plainRoute(pattern).replace(/[\\()[\]{}!+?@$^.|]/g, "\\$&"));
  return picomatch(escaped, { dot: true, nobrace: true, nobracket: true, noextglob: true, nonegate: true });
}

/** A route without what only people tell apart (names of placeholders, case), and without the slash of its root. */
function plainRoute(path: string): string {
  return withoutKeys(path.replace(/^\//, "")).toLowerCase();
}
