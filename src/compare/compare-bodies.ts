import type { SurfaceBody } from "./api-surface.ts";
import { type Change, createChange } from "./change.ts";
import { compareProperties } from "./compare-properties.ts";
import { addedParameter, compareRequired } from "./compare-required.ts";
import type { Comparison } from "./comparison.ts";
import { matchKeys } from "./match-keys.ts";
import { splitType } from "./split-type.ts";
import { withNames } from "./type-names.ts";

interface BodyPair {
  readonly old: SurfaceBody | undefined;
  readonly next: SurfaceBody | undefined;
  readonly comparison: Comparison;
}

/** A body is only sent. */
const use = { received: false, sent: true };

/** What became of the body of a function, and of the properties that it lists itself. */
export function compareBodies(name: string, { old, next, comparison }: BodyPair): Change[] {
  const subject = `${name}()`;
  if (old === undefined && next === undefined) return [];
  if (next === undefined) return [createChange("body-removed", subject)];
  const is = splitType(next.type);
  if (old === undefined) {
    return [createChange(is.facts.has("required") ? "required-body-added" : "body-added", subject)];
  }
  const was = splitType(old.type);
  const detail = `(${withNames(was.type, comparison.old)} before, ${withNames(is.type, comparison.next)} now)`;
  return [
    ...(was.type === is.type ? [] : [createChange("body-changed", subject, { detail })]),
    ...compareRequired(subject, "body", was.facts, is.facts),
    ...compareBodyProperties(name, old, next, comparison),
  ];
}

function compareBodyProperties(
  name: string,
  old: SurfaceBody,
  next: SurfaceBody,
  comparison: Comparison,
): Change[] {
  const { removed, added, changed } = matchKeys(old.properties, next.properties);
  const subjectOf = (key: string) => `${name}() body.${key}`;
  return [
    ...removed.map(([key]) => createChange("parameter-removed", subjectOf(key))),
    ...added.map(([key, text]) => addedParameter(subjectOf(key), text)),
    ...changed.flatMap(([key, before, after]) => [
      ...compareRequired(subjectOf(key), "parameter", splitType(before).facts, splitType(after).facts),
      ...compareProperties(subjectOf(key), { before, after, comparison, use }),
    ]),
  ];
}
