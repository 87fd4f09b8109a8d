import { quoteValues } from "../checks/quote-values.ts";
import type { Group } from "../group-by.ts";
import { sameValues } from "./enum-registry.ts";
import type { PropertyTools } from "./property-tools.ts";
import type { DraftRow, TypeDraft } from "./type-draft.ts";
import { describeType, sameType } from "./type-refs.ts";
import { uniteMembers } from "./unite-members.ts";

/** The first of the rows of one property, with the values that any of them lists. Rows that disagree are diagnosed. */
export function mergeRows(owner: TypeDraft, rows: Group<DraftRow>, tools: PropertyTools): DraftRow {
  const [first, ...others] = rows;
  if (others.length === 0) return first;
  for (const other of others) {
    reportOtherType(owner, first, other, tools);
    reportOtherValues(owner, first, other, tools);
  }
  const lists = rows.flatMap(({ facts }) => (facts.members ? [facts.members] : []));
  const description = rows.map(({ facts }) => facts.description).find((text) => text !== "") ?? "";
  const members = lists.length > 0 ? { members: uniteMembers(lists) } : {};
  return { page: first.page, facts: { ...first.facts, description, ...members } };
}

function reportOtherType(owner: TypeDraft, first: DraftRow, other: DraftRow, tools: PropertyTools): void {
  const [type, otherType] = [first, other].map(({ facts, page }) =>
    tools.linker.read(facts.type, page, facts.typeSource),
  );
  if (type === undefined || otherType === undefined || sameType(type, otherType)) return;
  const details = {
    property: first.facts.name,
    written: describeType(otherType),
    other: describeType(type),
    type: owner.id,
  };
  tools.report("link/conflicting-property", other.facts.typeSource, details, alsoListed(first));
}

function reportOtherValues(owner: TypeDraft, first: DraftRow, other: DraftRow, tools: PropertyTools): void {
  const [members, otherMembers] = [first.facts.members, other.facts.members];
  if (members === undefined || otherMembers === undefined || sameValues(members, otherMembers)) return;
  const known = new Set(members.map(({ value }) => value));
  const listed = new Set(otherMembers.map(({ value }) => value));
  const differing = [...known, ...listed].filter((value) => !known.has(value) || !listed.has(value));
  const details = { name: `${owner.id}.${first.facts.name}`, values: quoteValues(differing) };
  tools.report("link/conflicting-members", other.facts.typeSource, details, alsoListed(first));
}

function alsoListed({ facts }: DraftRow) {
  return { related: [{ message: "also listed here", source: facts.source }] };
}
