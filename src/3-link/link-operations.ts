import type { PageFacts } from "../model/facts.ts";
import type { Operation } from "../model/operations.ts";
import { draftOperations, requestLine } from "./draft-operations.ts";
import { identifyOperations } from "./identify-operations.ts";
import type { LinkContext } from "./link-context.ts";
import { linkOperation } from "./link-operation.ts";
import { nameOperations } from "./name-operations.ts";
import { uniteOperations } from "./unite-operations.ts";

/** The operations of all pages, named and sorted by id. */
export function linkOperations(pages: readonly PageFacts[], context: LinkContext): readonly Operation[] {
  const drafts = draftOperations(pages, context.report);
  const operations = identifyOperations(uniteOperations(drafts, context.report));
  const wishes = operations.map(({ main, id, otherId }) => ({
    id,
    otherId,
    candidates: main.candidates,
    rank: [
      main.facts.method,
      requestLine(main.facts.method, main.routes[0].template),
      main.page.title,
      main.page.path,
    ],
  }));
  const names = nameOperations(wishes, new Map(Object.entries(context.options.lockedNames)));
  return operations
    .map((operation) => ({ operation, name: names.get(operation.id) ?? "" }))
    .map(({ operation, name }) => linkOperation(operation, { id: operation.id, name }, context))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
