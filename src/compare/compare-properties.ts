import { type Change, createChange, type Use } from "./change.ts";
import type { ChangeRuleName } from "./change-rules.ts";
import type { Comparison } from "./comparison.ts";
import { splitType } from "./split-type.ts";
import { membersOf, withNames } from "./type-names.ts";

/** A property as it is written in two surfaces; absent where it is not in one. */
interface PropertyPair {
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly comparison: Comparison;
  readonly use: Use;
}

/** What became of a property. */
export function compareProperties(
  subject: string,
  { before, after, comparison, use }: PropertyPair,
): Change[] {
  if (before === after) return [];
  if (before === undefined) return [createChange("property-added", subject)];
  if (after === undefined) return [createChange("property-removed", subject)];
  const [old, next] = [splitType(before), splitType(after)];
  const became = (fact: string, rule: ChangeRuleName) =>
    next.facts.has(fact) && !old.facts.has(fact) ? [createChange(rule, subject, { use })] : [];
  const lost = (fact: string, rule: ChangeRuleName) =>
    old.facts.has(fact) && !next.facts.has(fact) ? [createChange(rule, subject, { use })] : [];
  const detail = `from ${withNames(old.type, comparison.old)} to ${withNames(next.type, comparison.next)}`;
  const rule = old.type === "unknown" ? "property-type-known" : "property-type-changed";
  return [
    ...(compareKnownValues(subject, old.type, next.type) ?? [createChange(rule, subject, { detail, use })]),
    ...became("nullable", "property-became-nullable"),
    ...lost("nullable", "property-lost-null"),
    ...became("readonly", "property-became-read-only"),
    ...lost("readonly", "property-became-writable"),
    ...became("deprecated", "property-deprecated"),
  ];
}

/** What became of the known values of a property that takes any text; `undefined` where its type is another. */
function compareKnownValues(subject: string, old: string, next: string): Change[] | undefined {
  if (old === next) return [];
  const [before, after] = [membersOf(old), membersOf(next)];
  const removed = before.filter((member) => !after.includes(member));
  const added = after.filter((member) => !before.includes(member));
  const areTexts = [...removed, ...added].every((member) => member.startsWith('"'));
  if (!areTexts || !after.includes("String")) return undefined;
  return [
    ...removed.map((value) => createChange("value-removed", subject, { detail: `(${value})` })),
    ...added.map((value) => createChange("value-added", subject, { detail: `(${value})` })),
  ];
}
