import type { PropertyFacts, RouteFacts } from "../../model/facts.ts";
import type { HttpMethod } from "../../model/operations.ts";
import type { RoutesByMethod } from "./extract-routes.ts";

/**
 * The routes with a placeholder for each argument that a row names and that stands there without braces:
 *
 *     GET /desks/desk(deskId)/tickets
 *                     ^^^^^^
 */
export function withListedArguments(
  routes: RoutesByMethod,
  rows: readonly Pick<PropertyFacts, "name">[],
): RoutesByMethod {
  const listed = new Set(rows.map(({ name }) => name));
  const enclose = (route: RouteFacts): RouteFacts => {
    const path = route.path.replace(/\(([A-Za-z][\w-]*)\)(?=\/|$)/g, (written, name: string) =>
      listed.has(name) ? `({${name}})` : written,
    );
    return path === route.path ? route : { ...route, path };
  };
  return new Map([...routes].map(([method, own]): [HttpMethod, RouteFacts[]] => [method, own.map(enclose)]));
}
