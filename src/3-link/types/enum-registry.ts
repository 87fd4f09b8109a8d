import type { MemberFacts } from "../../model/facts.ts";
import type { SourceSpan } from "../../model/source.ts";
import { groupBy } from "../group-by.ts";
import type { ListedValues, ValueOwner } from "../operations/link-context.ts";
import { humpsOf } from "../operations/words.ts";
import type { Draft, EnumDraft } from "./type-draft.ts";

/** An enum without a name of its own: its values stand beside a property. */
export interface InlineEnum extends EnumDraft {
  readonly owner: ValueOwner;
  readonly property: string;
}

/** The declared enums, and those that lists of values make. */
export interface EnumRegistry {
  /** The declared enum with exactly these values. */
  matchDeclared(listed: ListedValues): EnumDraft | undefined;
  /** The enum of this owner with these values, made when it is first asked for. */
  ofOwner(listed: ListedValues, source: SourceSpan): InlineEnum;
  inline(): readonly InlineEnum[];
  /** The members of an enum: of its tables, then what was added. */
  membersOf(id: string): readonly MemberFacts[] | undefined;
  addMember(id: string, member: MemberFacts): void;
}

export function createEnumRegistry(drafts: readonly Draft[]): EnumRegistry {
  const declared = drafts.filter((draft) => draft.kind === "enum");
  const taken = new Set(drafts.map(({ id }) => id));
  const byValues = groupBy(declared, ({ members }) => valuesKey(members));
  const byOwner = new Map<string, InlineEnum>();
  const inline = new Map<string, InlineEnum>();
  const members = new Map(declared.map((draft) => [draft.id, [...draft.members]]));
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
      const made = inlineEnum(listed, freeId(`${listed.owner.id}.${listed.property}`, taken), source);
      taken.add(made.id);
      byOwner.set(ownerKey, made);
      inline.set(made.id, made);
      members.set(made.id, [...made.members]);
      return made;
    },
    inline: () => [...inline.values()],
    membersOf: (id) => members.get(id),
    addMember: (id, member) => members.get(id)?.push(member),
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
  if (candidates.length < 2) return candidates[0];
  const ownerName = owner.kind === "operation" ? owner.name : owner.id.slice(owner.id.lastIndexOf(".") + 1);
  const words = new Set([...humpsOf(ownerName), ...humpsOf(property)].map((word) => word.toLowerCase()));
  const shared = (draft: EnumDraft): number =>
    humpsOf(draft.localName).filter((word) => words.has(word.toLowerCase())).length;
  const ranked = candidates.map((draft) => ({ draft, rank: shared(draft) }));
  const [best] = ranked.sort((a, b) => b.rank - a.rank || (a.draft.id < b.draft.id ? -1 : 1));
  return best?.draft;
}

/** An id is taken by another enum where the lists of one property differ from page to page. */
function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}.${count}`;
  return free;
}

function inlineEnum(listed: ListedValues, id: string, source: SourceSpan): InlineEnum {
  const { owner, property } = listed;
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
    members: [...new Map(listed.members.map((member) => [member.value, member])).values()],
    source,
    owner,
    property,
  };
}
