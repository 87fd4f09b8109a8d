import { splitUrl } from "../../dialect/urls.ts";
import type { ExampleFacts, RouteFacts } from "../../model/facts.ts";
import type { HttpMethod } from "../../model/operations.ts";
import type { RoutesByMethod } from "./extract-routes.ts";

/**
 * The routes without a word that stands for the host, which the examples put in braces:
 *
 *     GET shopPrefix/orders
 *     GET https://{shopPrefix}/v1/orders
 */
export function stripBase(routes: RoutesByMethod, examples: readonly ExampleFacts[]): RoutesByMethod {
  const hosts = examples.flatMap(({ request }) => hostName(request?.url ?? "") ?? []);
  if (hosts.length === 0) return routes;
  const strip = (route: RouteFacts): RouteFacts => {
    const host = hosts.find((name) => route.path.startsWith(`/${name}/`));
    return host === undefined ? route : { ...route, path: route.path.slice(host.length + 1) };
  };
  return new Map([...routes].map(([method, own]): [HttpMethod, RouteFacts[]] => [method, own.map(strip)]));
}

/** `shopPrefix` of `https://{shopPrefix}/v1/orders`. */
function hostName(url: string): string | undefined {
  return /^(?:https?:\/\/)?[{<]([\w-]+)[}>]$/.exec(splitUrl(url).origin ?? "")?.[1];
}
