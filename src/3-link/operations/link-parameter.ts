import type { PageFacts, ParameterFacts } from "../../model/facts.ts";
import type { Parameter } from "../../model/operations.ts";
import { type LinkContext, typeSite, type ValueOwner } from "./link-context.ts";

/** A row of a parameter table, its type resolved; on the wire and in TypeScript it has the same name. */
export function linkParameter(
  row: ParameterFacts,
  page: PageFacts,
  owner: ValueOwner,
  context: LinkContext,
): Parameter {
  const { name, required, description, source, members } = row;
  const site = typeSite(page, source, { owner, property: name, members });
  const type = context.resolveType(row.type, site);
  return { name, key: name, in: row.in, type, required, description, source };
}
