import type { MemberFacts } from "../../model/facts.ts";

/** The members of several lists, each value once, in the order of the first list that has it. */
export function uniteMembers(lists: readonly (readonly MemberFacts[])[]): readonly MemberFacts[] {
  const byValue = new Map<string, MemberFacts>();
  for (const member of lists.flat()) {
    const known = byValue.get(member.value);
    if (known === undefined || (known.description === "" && member.description !== "")) {
      byValue.set(member.value, member);
    }
  }
  return [...byValue.values()];
}
