import type { Report } from "../../diagnostics/diagnostic.ts";
import { connectedGroups } from "./connected-groups.ts";
import { type DraftOperation, requestLine } from "./draft-operations.ts";

/** One operation, and the other pages that document it too. */
export interface UnitedOperation {
  readonly main: DraftOperation;
  readonly others: readonly DraftOperation[];
}

/** Pages that give one name to one request line document one operation, whatever the order of the pages. */
export function uniteOperations(
  drafts: readonly DraftOperation[],
  report: Report,
): readonly UnitedOperation[] {
  return connectedGroups(drafts, namedLines).flatMap((group) => {
    const [main, ...others] = [...group].sort(compareDrafts);
    if (main === undefined) return [];
    for (const other of others) reportDuplicate(other, main, report);
    return [{ main, others }];
  });
}

function namedLines(draft: DraftOperation): readonly string[] {
  const name = draft.candidates[0]?.toLowerCase() ?? "";
  return draft.routes.map(({ template }) => `${name} ${requestLine(draft.facts.method, template)}`);
}

/** The page with the most routes leads, then the one with the shortest path: it is the least special. */
function compareDrafts(a: DraftOperation, b: DraftOperation): number {
  const byRoutes = b.routes.length - a.routes.length;
  const byLength = a.page.path.length - b.page.path.length;
  return byRoutes || byLength || (a.page.path < b.page.path ? -1 : 1);
}

function reportDuplicate(duplicate: DraftOperation, main: DraftOperation, report: Report): void {
  const shared = new Set(namedLines(main));
  const index = namedLines(duplicate).findIndex((line) => shared.has(line));
  const { facts } = duplicate.routes[index] ?? duplicate.routes[0];
  report(
    "link/duplicate-operation",
    facts.source,
    { route: `${duplicate.facts.method} ${facts.path}`, name: duplicate.candidates[0] ?? "" },
    { related: [{ message: "documented here too", source: main.facts.source }] },
  );
}
