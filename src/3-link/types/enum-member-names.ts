import type { MemberFacts } from "../../model/facts.ts";
import { claimName, type TakenNames } from "../../model/taken-names.ts";
import type { EnumMember } from "../../model/types.ts";
import { pascalCase, wordsOf } from "../names/words.ts";

/** TypeScript takes these for numbers, which the member of an enum cannot be called. */
const numeric = /^(?:\d|NaN$|Infinity$)/;

/** The members of an enum with names made from their values: `notStarted` gives `NotStarted`, `en-US` gives `EnUS`. */
export function nameMembers(members: readonly MemberFacts[]): readonly EnumMember[] {
  const taken: TakenNames = new Map();
  return members.map(({ value, description }) => ({
    name: claimName(memberName(value), taken),
    value,
    description,
  }));
}

/** A value without letters or digits is called by its code points: `+` gives `U002B`. */
function memberName(value: string): string {
  const name = pascalCase(wordsOf(value));
  if (name !== "") return numeric.test(name) ? `_${name}` : name;
  const points = [...value].map((character) =>
    character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0"),
  );
  return points.length > 0 ? `U${points.join("U")}` : "Empty";
}
