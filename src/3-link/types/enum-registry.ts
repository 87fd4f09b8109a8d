import type { MemberFacts } from "../../model/facts.ts";
import type { SourceSpan } from "../../model/source.ts";
import { claimName, takeNames } from "../../model/taken-names.ts";
import { groupBy } from "../group-by.ts";
import { humpsOf } from "../names/words.ts";
import type { ListedValues, ValueOwner } from "../operations/link-context.ts";
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

/** The registry of the enums among these declarations. */
export function createEnumRegistry(drafts: readonly Draft[]): EnumRegistry {
  const declared = drafts.filter((draft) => draft.kind === "enum");
  const taken = takeNames(drafts.map(({ id }) => id));
  const wordsOf = createWordReader();
  const byValues = groupBy(declared, ({ members }) => valuesKey(members));
  const byOwner = new Map<string, InlineEnum>();
  const inline = new Map<string, InlineEnum>();
  const members = new Map(declared.map((draft) => [draft.id, [...draft.members]]));
  return {
    matchDeclared(listed) {
      // One value alone is no evidence.
      if (listed.members.length < 2) return undefined;
      return mostAlike(byValues.get(valuesKey(listed.members)) ?? [], listed, wordsOf);
    },
    ofOwner(listed, source) {
      const ownerKey = `${listed.owner.id}\n${valuesKey(listed.members)}`;
      const known = byOwner.get(ownerKey);
      if (known) return known;
      const id = `${listed.owner.id}.${listed.property}`;
      // An id is taken by another enum where the lists of one property differ from page to page.
      const freeId = claimName(id, taken, (number) => `${id}.${number}`);
      const made = inlineEnum(listed, freeId, source);
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

/** The words of an enum's name; many lists are compared with the same enums. */
function createWordReader(): (draft: EnumDraft) => readonly string[] {
  const read = new Map<string, readonly string[]>();
  return ({ id, localName }) => {
    const words = read.get(id) ?? humpsOf(localName).map((word) => word.toLowerCase());
    read.set(id, words);
    return words;
  };
}

/** Of several enums with the same values, the one that shares most words with the owner and the property. */
function mostAlike(
  candidates: readonly EnumDraft[],
  { owner, property }: ListedValues,
  wordsOf: (draft: EnumDraft) => readonly string[],
): EnumDraft | undefined {
  if (candidates.length < 2) return candidates[0];
  const ownerName = owner.kind === "operation" ? owner.name : owner.id.slice(owner.id.lastIndexOf(".") + 1);
  const words = new Set([...humpsOf(ownerName), ...humpsOf(property)].map((word) => word.toLowerCase()));
  const shared = (draft: EnumDraft): number => wordsOf(draft).filter((word) => words.has(word)).length;
  const ranked = candidates.map((draft) => ({ draft, rank: shared(draft) }));
  const [best] = ranked.sort((a, b) => b.rank - a.rank || (a.draft.id < b.draft.id ? -1 : 1));
  return best?.draft;
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
