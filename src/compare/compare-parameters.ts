import { type Change, createChange } from "./change.ts";
import { addedParameter, compareRequired } from "./compare-required.ts";
import type { Comparison } from "./comparison.ts";
import { matchKeys } from "./match-keys.ts";
import { splitType } from "./split-type.ts";
import { withNames } from "./type-names.ts";

interface ParameterMaps {
  readonly old: ReadonlyMap<string, string>;
  readonly next: ReadonlyMap<string, string>;
  readonly comparison: Comparison;
}

/** What became of the parameters of a function in one place. Which keys a path has, its routes say. */
export function compareParameters(
  name: string,
  place: "path" | "query" | "headers",
  { old, next, comparison }: ParameterMaps,
): Change[] {
  const { removed, added, changed } = matchKeys(old, next);
  const subjectOf = (key: string) => `${name}() ${place}.${key}`;
  const compared = changed.flatMap(([key, before, after]) =>
    compareParameter(subjectOf(key), before, after, comparison),
  );
  if (place === "path") return compared;
  return [
    ...removed.map(([key]) => createChange("parameter-removed", subjectOf(key))),
    ...added.map(([key, text]) => addedParameter(subjectOf(key), text)),
    ...compared,
  ];
}

function compareParameter(
  subject: string,
  before: string,
  after: string,
  { old, next }: Comparison,
): Change[] {
  const [was, is] = [splitType(before), splitType(after)];
  const detail = `from ${withNames(was.type, old)} to ${withNames(is.type, next)}`;
  return [
    ...(was.type === is.type ? [] : [createChange("parameter-type-changed", subject, { detail })]),
    ...compareRequired(subject, "parameter", was.facts, is.facts),
  ];
}
