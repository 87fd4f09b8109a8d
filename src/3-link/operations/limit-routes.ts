import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Route } from "../../model/operations.ts";

/**
 * Three times what any known page documents. Each route of an operation is told from each other in the type of its
 * path, so that thousands would become a type of millions of lines.
 */
const mostRoutes = 100;

/** The first routes of an operation; that there are more is reported at the first that is left out. */
export function limitRoutes(routes: readonly Route[], name: string, report: Report): readonly Route[] {
  const [first] = routes.slice(mostRoutes);
  if (first === undefined) return routes;
  report("link/too-many-routes", first.source, { name, routes: routes.length, maximum: mostRoutes });
  return routes.slice(0, mostRoutes);
}
