import type { Parameter, Route } from "../../model/operations.ts";
import type { DraftOperation } from "./draft-operations.ts";
import type { LinkContext, ValueOwner } from "./link-context.ts";
import { linkParameter } from "./link-parameter.ts";
import { parameterRows } from "./parameter-rows.ts";

/** The routes of one page, with a parameter for every key. A parameter that no table lists is a String. */
export function linkRoutes(
  { page, facts, routes }: DraftOperation,
  owner: ValueOwner,
  context: LinkContext,
): readonly Route[] {
  const rows = parameterRows(facts);
  return routes.map(({ facts: { source }, template, keys }) => {
    const rowOf = rows.ofKeys(keys);
    const parameters = keys.map(({ key, name }, index): Parameter => {
      const row = rowOf[index];
      if (row !== undefined)
        return { ...linkParameter(row, page, owner, context), name, key, in: "path", required: true };
      return {
        name,
        key,
        in: "path",
        type: { kind: "scalar", name: "String" },
        required: true,
        description: "",
        source,
      };
    });
    return { method: facts.method, path: template, parameters, source };
  });
}
