import type { Parameter, Route } from "../model/operations.ts";

/** The routes of an operation that have the same keys. */
export interface RouteGroup {
  readonly templates: readonly string[];
  readonly parameters: ReadonlyMap<string, Parameter>;
  /** Whether the keys do not tell which route is meant, so that `path` has a tag for it. */
  readonly tag: "none" | "optional" | "required";
}

/** Groups in the order of their first routes. */
export function groupRoutes(routes: readonly Route[]): readonly RouteGroup[] {
  const groups = new Map<string, Route[]>();
  for (const route of routes) {
    const signature = JSON.stringify(route.parameters.map(({ key }) => key).sort());
    const group = groups.get(signature);
    if (group === undefined) groups.set(signature, [route]);
    else group.push(route);
  }
  return Array.from(groups.values(), createGroup);
}

function createGroup(routes: readonly Route[]): RouteGroup {
  const templates = [...new Set(routes.map(({ path }) => path))];
  const parameters = new Map((routes[0]?.parameters ?? []).map((parameter) => [parameter.key, parameter]));
  // Reading from the first of them does no harm; writing must be meant.
  const untagged = routes[0]?.method === "GET" ? "optional" : "required";
  const needsTag = templates.length > 1 && !parameters.has("route");
  return { templates, parameters, tag: needsTag ? untagged : "none" };
}
