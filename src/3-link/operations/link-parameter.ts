import type { PageFacts, ParameterFacts } from "../../model/facts.ts";
import type { Parameter } from "../../model/operations.ts";
import type { LinkContext, ValueOwner } from "./link-context.ts";

/** A row of a parameter table, its type resolved; on the wire and in TypeScript it has the same name. */
export function linkParameter(
  row: ParameterFacts,
  page: PageFacts,
  owner: ValueOwner,
  context: LinkContext,
): Parameter {
  const { name, required, description, source } = row;
  const listed = row.members && { owner, property: name, members: row.members };
  const type = context.resolveType(row.type, { page, source, ...(listed && { listed }) });
  return { name, key: name, in: row.in, type, required, description, source };
}
