import { isFixedValue } from "../../dialect/query-options.ts";
import type { DraftOperation } from "./draft-operations.ts";

/**
 * What every request line of an operation has in its query: `POST /tickets?mode=rename`. A line without it shows that
 * it is a choice, and so does a row of the query table.
 */
export function fixedQuery(drafts: readonly DraftOperation[]): ReadonlyMap<string, string> {
  const [first = [], ...others] = drafts.flatMap(({ facts }) => facts.routes.map(({ query }) => query));
  const documented = new Set(drafts.flatMap(({ facts }) => facts.query.map(({ name }) => name)));
  const fixed = first.filter(
    ({ name, value }) =>
      !documented.has(name) &&
      isFixedValue(name, value) &&
      others.every((query) => query.some((other) => other.name === name && other.value === value)),
  );
  return new Map(fixed.map(({ name, value }) => [name, value]));
}
