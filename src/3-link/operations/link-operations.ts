import type { PageFacts } from "../../model/facts.ts";
import type { Operation } from "../../model/operations.ts";
import { draftOperations, requestLine, titleOf } from "./draft-operations.ts";
import { type IdentifiedOperation, identifyOperations, possibleIds } from "./identify-operations.ts";
import type { LinkContext } from "./link-context.ts";
import { linkOperation } from "./link-operation.ts";
import { type Nameable, nameOperations } from "./name-operations.ts";
import { resultsByRoute } from "./results-by-route.ts";
import { uniteOperations } from "./unite-operations.ts";

/** The operations of all pages, named and sorted by id. */
export function linkOperations(pages: readonly PageFacts[], context: LinkContext): readonly Operation[] {
  const drafts = draftOperations(pages, context.report);
  const operations = identifyOperations(uniteOperations(drafts, context.report));
  const lockedNames = new Map(Object.entries(context.options.lockedNames));
  const names = nameOperations(operations.map(wishOf), lockedNames);
  const linked = operations
    .map((operation) => ({ operation, name: names.get(operation.id) ?? "" }))
    .map(({ operation, name }) => linkOperation(operation, { id: operation.id, name }, context))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const unstated = operations.filter(({ main }) => main.facts.responses.every(({ stated }) => !stated));
  return resultsByRoute(linked, new Set(unstated.map(({ id }) => id)), context.report);
}

/** Each page of an operation may have been its first, or only, page in an earlier run. */
function wishOf({ id, main, others }: IdentifiedOperation): Nameable {
  const { facts, routes, page, candidates } = main;
  const formerly = [main, ...others].flatMap((draft) =>
    Object.values(possibleIds(draft)).map((former) => ({ id: former, candidates: draft.candidates })),
  );
  const line = requestLine(facts.method, routes[0].template);
  return { id, candidates, formerly, rank: [facts.method, line, titleOf(main), page.path] };
}
