import type { Report } from "../../diagnostics/diagnostic.ts";
import type { OperationFacts, PageFacts } from "../../model/facts.ts";
import type { HttpMethod } from "../../model/operations.ts";
import { withoutKeys } from "../../model/route-template.ts";
import { singular } from "../names/singular.ts";
import { createTally, type Tally } from "../names/tally.ts";
import { remember } from "../remember.ts";
import { type DraftRoute, draftRoutes } from "./draft-routes.ts";
import { nameCandidates } from "./name-candidates.ts";
import { routeOwners } from "./route-owners.ts";
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

type Routed = Omit<DraftOperation, "candidates">;

/** The operations of all pages. One without a route that can be called is none. */
export function draftOperations(pages: readonly PageFacts[], report: Report): readonly DraftOperation[] {
  const routed = pages.flatMap((page) =>
    page.operations.flatMap((facts) => {
      const [first, ...others] = draftRoutes(facts, report);
      return first === undefined ? [] : [{ page, facts, routes: [first, ...others] as const }];
    }),
  );
  const recase = titleCasing(tallySpellings(pages, routed));
  return routed.map((draft) => ({ ...draft, candidates: candidatesOf(draft, recase(titleOf(draft))) }));
}

/** The title of an operation: that of its section, else that of its page. */
export function titleOf({ facts, page }: Pick<DraftOperation, "facts" | "page">): string {
  return facts.title ?? page.title;
}

/** How types and segments are spelt; a segment also in the singular, in which titles name it. */
function tallySpellings(pages: readonly PageFacts[], routed: readonly Routed[]): Tally {
  const segments = createTally();
  for (const { name } of routed.flatMap(({ routes }) => routes.flatMap((route) => route.segments))) {
    segments.add(name);
  }
  const spellings = createTally();
  for (const { name } of pages.flatMap(({ types, enums }) => [...types, ...enums])) spellings.add(name);
  for (const [name, times] of segments.counts) spellings.add(name, times).add(singular(name), times);
  return spellings;
}

function candidatesOf({ facts, routes }: Routed, title: string): readonly string[] {
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
  return `${method} ${pathWithoutSpelling(template)}`;
}

const pathWithoutSpelling = remember((template) => template.replace(/'?\{[^{}]*\}'?/g, "{}").toLowerCase());

/** Method and route without the names of placeholders: `POST /widgets/{}/parts`. */
export function operationShape(draft: DraftOperation): string {
  return `${draft.facts.method} ${pathWithoutKeys(draft.routes[0].template)}`;
}

const pathWithoutKeys = remember(withoutKeys);
