import type { Report } from "../../diagnostics/diagnostic.ts";
import type { OperationFacts, PageFacts } from "../../model/facts.ts";
import type { HttpMethod } from "../../model/operations.ts";
import { type DraftRoute, draftRoutes } from "./draft-routes.ts";
import { nameCandidates } from "./name-candidates.ts";
import { routeOwners } from "./route-owners.ts";
import { singular } from "./singular.ts";
import { titleCasing } from "./title-casing.ts";
import { titleName } from "./title-name.ts";

/** An operation of one page with its routes and the names it could have; types are still text. */
export interface DraftOperation {
  readonly page: PageFacts;
  readonly facts: OperationFacts;
  readonly routes: readonly [DraftRoute, ...DraftRoute[]];
  /** Names in the order of preference. */
  readonly candidates: readonly string[];
}

/** The operations of all pages. One without a route that can be called is none. */
export function draftOperations(pages: readonly PageFacts[], report: Report): readonly DraftOperation[] {
  const routed = pages.flatMap((page) =>
    page.operations.flatMap((facts) => {
      const [first, ...others] = draftRoutes(facts, report);
      return first === undefined ? [] : [{ page, facts, routes: [first, ...others] as const }];
    }),
  );
  const recase = titleCasing([
    ...pages.flatMap(typeNames),
    ...routed.flatMap(({ routes }) => segmentNames(routes)),
  ]);
  return routed.map((draft) => ({ ...draft, candidates: candidatesOf(draft, recase(draft.page.title)) }));
}

function typeNames(page: PageFacts): readonly string[] {
  return [...page.types, ...page.enums].map(({ name }) => name);
}

function segmentNames(routes: readonly DraftRoute[]): readonly string[] {
  return routes.flatMap(({ segments }) => segments.flatMap(({ name }) => [name, singular(name)]));
}

function candidatesOf(
  { facts, routes }: Omit<DraftOperation, "candidates">,
  title: string,
): readonly string[] {
  return nameCandidates({
    method: facts.method,
    primary: facts.primary,
    title: titleName(title, facts.method),
    route: routeOwners(routes[0].segments),
    lastKey: routes[0].keys.at(-1)?.key,
  });
}

/** A request line without what tells routes apart only to people: names of placeholders, quotes and case. */
export function requestLine(method: HttpMethod, template: string): string {
  return `${method} ${template.replace(/'?\{[^{}]*\}'?/g, "{}").toLowerCase()}`;
}

/** Method and route without the names of placeholders: `POST /widgets/{}/parts`. */
export function operationShape(draft: DraftOperation): string {
  return `${draft.facts.method} ${draft.routes[0].template.replace(/\{[^{}]*\}/g, "{}")}`;
}
