import type { OperationFacts, ParameterFacts } from "../../model/facts.ts";
import { createTally } from "../names/tally.ts";
import { wordsOf } from "../names/words.ts";
import { remember } from "../remember.ts";
import type { RouteKey } from "./route-keys.ts";

/** The rows of an operation's parameter tables, found by name without case and punctuation. */
export interface ParameterRows {
  /** Function arguments may also stand in a table of query parameters. */
  readonly ofArgument: (name: string) => ParameterFacts | undefined;
  /**
   * For each key of a route the row named like the key, else like the placeholder, if no other placeholder of the
   * route has that name.
   */
  readonly ofKeys: (keys: readonly RouteKey[]) => readonly (ParameterFacts | undefined)[];
}

export function parameterRows(operation: OperationFacts): ParameterRows {
  const inPath = rowsByName(operation.pathParameters);
  const inQuery = rowsByName(operation.query);
  const ofArgument = (name: string) => inPath.get(spelling(name)) ?? inQuery.get(spelling(name));
  return {
    ofArgument,
    ofKeys(keys) {
      if (inPath.size + inQuery.size === 0) return keys.map(() => undefined);
      const said = createTally();
      for (const name of keys.flatMap(spellings)) said.add(name);
      return keys.map((key) => {
        if (key.kind === "argument") return ofArgument(key.name);
        const names = [spelling(key.key), ...spellings(key).filter((name) => said.counts.get(name) === 1)];
        return names.map((name) => inPath.get(name)).find((row) => row !== undefined);
      });
    },
  };
}

function spellings(key: RouteKey): readonly string[] {
  return [...new Set(key.writtenNames.map(spelling))];
}

/** Of two rows with one name the first counts. */
function rowsByName(rows: readonly ParameterFacts[]): ReadonlyMap<string, ParameterFacts> {
  return new Map(rows.toReversed().map((row) => [spelling(row.name), row]));
}

const spelling = remember((name): string => {
  const [first = ""] = name.split("|");
  return wordsOf(first).join("").toLowerCase();
});
