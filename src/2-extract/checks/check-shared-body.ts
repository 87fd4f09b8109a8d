import type { OperationFacts } from "../../model/facts.ts";
import type { ExtractContext } from "../context.ts";
import type { BodySections } from "../operations/body-sections.ts";

/** Names the second table of a body where several methods send one: nothing says which method each table is for. */
export function checkSharedBody(
  { sharedTables }: BodySections,
  operations: readonly OperationFacts[],
  { report }: ExtractContext,
): void {
  const senders = operations.filter(({ body }) => body !== undefined).map(({ method }) => method);
  const [first, second] = sharedTables;
  if (first === undefined || second === undefined || senders.length < 2) return;
  const related = [{ message: "another table", source: first.source }];
  report("extract/shared-body", second.source, { methods: senders.join(" and ") }, { related });
}
