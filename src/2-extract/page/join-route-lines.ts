import { matchRouteLine, type RouteLine } from "../../dialect/route-lines.ts";
import type { Block, Section } from "../../model/page.ts";
import { matchAddress, matchRoute, routeBlock, titlesRoutes } from "./section-routes.ts";

/**
 * A section in which requests stand as request lines, where labels or a heading name their parts:
 *
 *     **URL** : `/tickets`              #### URL
 *     **Method** : `POST`                   POST /tickets
 */
export function joinRouteLines(section: Section): Section {
  const children = section.sections.map(joinRouteLines);
  const named = children.filter(isRequestLine);
  if (named.length === 0) return { ...section, blocks: joinLines(section.blocks), sections: children };
  return {
    ...section,
    blocks: [...joinLines(section.blocks), ...named.flatMap(({ blocks }) => blocks.map(asRoute))],
    sections: children.flatMap((child) => (named.includes(child) ? child.sections : [child])),
  };
}

/** Sentences may introduce the request line. What stands below it has a heading of its own, or belongs to it. */
function isRequestLine({ heading, blocks }: Section): boolean {
  const first = blocks.find((block) => block.kind !== "prose" || routeIn(block) !== undefined);
  return titlesRoutes(heading?.text ?? "") && first !== undefined && routeIn(first) !== undefined;
}

/** Below such a heading, a whole address without a place for anything is a route, too. */
function routeIn(block: Block): Block | undefined {
  return matchRoute(block) ?? matchAddress(block);
}

function asRoute(block: Block): Block {
  return matchRoute(block) === undefined ? (matchAddress(block) ?? block) : block;
}

/** The method and the URL stand in one paragraph, or in two that follow each other. */
function joinLines(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const [block, next] = blocks.slice(at, at + 2);
    if (block === undefined) break;
    const line = lineOf(block);
    const other = line && (line.method === undefined) !== (line.url === undefined) && next && lineOf(next);
    const { method, url } = { ...other, ...line };
    if (method === undefined || url === undefined) {
      joined.push(block);
      continue;
    }
    const last = other && next ? next : block;
    joined.push(routeBlock([`${method} ${url}`], { ...block.source, end: last.source.end }));
    if (last !== block) at++;
  }
  return joined;
}

function lineOf(block: Block): RouteLine | undefined {
  if (block.kind !== "prose" || block.quoted || block.tab !== undefined) return undefined;
  const isText = block.node.type === "paragraph" || block.node.type === "list";
  return isText ? matchRouteLine(block.text) : undefined;
}
