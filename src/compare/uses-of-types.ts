import { reachTypes, type TypeNode } from "../reach-types.ts";
import type { ApiSurface, SurfaceType } from "./api-surface.ts";
import type { Use } from "./change.ts";
import { mentionedIds } from "./type-names.ts";

/** How types are used. One that no function mentions may be used in any way. */
export function usesOfTypes(surfaces: readonly ApiSurface[]): (id: string) => Use {
  const received = new Set(surfaces.flatMap((surface) => [...reach(surface, resultsIn(surface))]));
  const sent = new Set(surfaces.flatMap((surface) => [...reach(surface, requestsIn(surface))]));
  return (id) => {
    const mentioned = received.has(id) || sent.has(id);
    return { received: received.has(id) || !mentioned, sent: sent.has(id) || !mentioned };
  };
}

function resultsIn({ functions }: ApiSurface): string[] {
  return [...functions.values()].flatMap(({ results }) => results);
}

function requestsIn({ functions }: ApiSurface): string[] {
  return [...functions.values()].flatMap(({ path, query, headers, body }) => [
    ...[path, query, headers].flatMap((parameters) => [...parameters.values()]),
    ...(body ? [body.type, ...body.properties.values()] : []),
  ]);
}

function reach(surface: ApiSurface, texts: readonly string[]): ReadonlySet<string> {
  const nodes = new Map([...surface.types].map(([id, type]) => [id, nodeOf(type, surface)]));
  return reachTypes(
    nodes,
    texts.flatMap((text) => mentionedIds(text, surface)),
  );
}

function nodeOf(type: SurfaceType, surface: ApiSurface): TypeNode {
  if (type.kind === "enum") return { mentions: [] };
  const mentions = [...type.properties.values()].flatMap((text) => mentionedIds(text, surface));
  return { base: type.base, mentions };
}
