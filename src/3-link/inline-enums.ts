import type { MemberFacts } from "../model/facts.ts";
import type { SourceSpan } from "../model/source.ts";
import type { ListedValues, ValueOwner } from "./link-context.ts";
import type { EnumDraft } from "./type-draft.ts";
import { humpsOf } from "./words.ts";

/** An enum without a name of its own: its values stand beside a property. */
export interface InlineEnum extends EnumDraft {
  readonly owner: ValueOwner;
  readonly property: string;
}

/** The enums that lists of values stand for. */
export interface InlineEnums {
  /** The declared enum with exactly these values. */
  matchDeclared(listed: ListedValues): EnumDraft | undefined;
  /** The enum of this owner with these values, made when it is first asked for. */
  ofOwner(listed: ListedValues, source: SourceSpan): InlineEnum;
  /** The values of an enum, declared or not. */
  valuesOf(id: string): readonly { value: string }[] | undefined;
  all(): readonly InlineEnum[];
}

export function createInlineEnums(declared: readonly EnumDraft[]): InlineEnums {
  const byValues = new Map<string, EnumDraft[]>();
  for (const draft of declared) {
    const key = valuesKey(draft.members);
    byValues.set(key, [...(byValues.get(key) ?? []), draft]);
  }
  const declaredById = new Map(declared.map((draft) => [draft.id, draft]));
  const byOwner = new Map<string, InlineEnum>();
  const byId = new Map<string, InlineEnum>();
  return {
    matchDeclared(listed) {
      // One value alone is no evidence.
      if (listed.members.length < 2) return undefined;
      return mostAlike(byValues.get(valuesKey(listed.members)) ?? [], listed);
    },
    ofOwner(listed, source) {
      const ownerKey = `${listed.owner.id}\n${valuesKey(listed.members)}`;
      const known = byOwner.get(ownerKey);
      if (known) return known;
      const made = inlineEnum(listed, freeId(`${listed.owner.id}.${listed.property}`, byId), source);
      byOwner.set(ownerKey, made);
      byId.set(made.id, made);
      return made;
    },
    valuesOf: (id) => (declaredById.get(id) ?? byId.get(id))?.members,
    all: () => [...byId.values()],
  };
}

/** Whether two lists have the same values, in whatever order. */
export function sameValues(one: readonly { value: string }[], other: readonly { value: string }[]): boolean {
  return valuesKey(one) === valuesKey(other);
}

function valuesKey(members: readonly { value: string }[]): string {
  return JSON.stringify([...new Set(members.map(({ value }) => value))].sort());
}

/** Of several enums with the same values, the one that shares most words with the owner and the property. */
function mostAlike(
  candidates: readonly EnumDraft[],
  { owner, property }: ListedValues,
): EnumDraft | undefined {
  const ownerName = owner.kind === "operation" ? owner.name : owner.id.slice(owner.id.lastIndexOf(".") + 1);
  const words = new Set([...humpsOf(ownerName), ...humpsOf(property)].map((word) => word.toLowerCase()));
  const shared = (draft: EnumDraft): number =>
    humpsOf(draft.localName).filter((word) => words.has(word.toLowerCase())).length;
  const [best] = candidates.toSorted((a, b) => shared(b) - shared(a) || (a.id < b.id ? -1 : 1));
  return best;
}

/** A property whose list differs from page to page makes several enums. */
function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}.${count}`;
  return free;
}

function inlineEnum(listed: ListedValues, id: string, source: SourceSpan): InlineEnum {
  const { owner, property, members } = listed;
  return {
    kind: "enum",
    id,
    namespace: "",
    localName: property,
    origin: "table",
    declarations: [],
    flags: false,
    deprecated: false,
    description: "",
    members: distinctMembers(members),
    source,
    owner,
    property,
  };
}

function distinctMembers(members: readonly MemberFacts[]): readonly MemberFacts[] {
  return [...new Map(members.map((member) => [member.value, member])).values()];
}
