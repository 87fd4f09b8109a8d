import { reachTypes, type TypeNode } from "../model/reach-types.ts";
import type { ApiSurface, SurfaceType } from "./api-surface.ts";
import type { Use } from "./change.ts";
import { mentionedIds } from "./type-names.ts";

/** How types are used, worked out when first asked. One that no function mentions may be used in any way. */
export function usesOfTypes(surfaces: readonly ApiSurface[]): (id: string) => Use {
  let uses: { readonly received: ReadonlySet<string>; readonly sent: ReadonlySet<string> } | undefined;
  return (id) => {
    uses ??= { received: reachAll(surfaces, resultsIn), sent: reachAll(surfaces, requestsIn) };
    const received = uses.received.has(id);
    const sent = uses.sent.has(id);
    const mentioned = received || sent;
    return { received: received || !mentioned, sent: sent || !mentioned };
  };
}

function reachAll(
  surfaces: readonly ApiSurface[],
  textsIn: (surface: ApiSurface) => readonly string[],
): ReadonlySet<string> {
  return new Set(surfaces.flatMap((surface) => [...reach(surface, textsIn(surface))]));
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
