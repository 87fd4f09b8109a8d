import type { TakenNames } from "../model/taken-names.ts";
import type { EnumMember } from "../model/types.ts";
import { claimName, pascalCase } from "./identifiers.ts";

/**
 * Names of an enum's members: `notStarted` gives NotStarted, `-1` Minus1. Members that give the same name are
 * numbered in their order, so `a-b` and `a_b` are AB and AB2.
 */
export function memberNames(members: readonly EnumMember[]): readonly string[] {
  const taken: TakenNames = new Map();
  return members.map(({ name, value }) => claimName(memberName(name === "" ? value : name), taken));
}

function memberName(text: string): string {
  const name = pascalCase(text.replace(/^-(?=\d)/, "Minus"));
  // The two identifiers that TypeScript reads as numbers.
  return name === "Infinity" || name === "NaN" ? `${name}Value` : name;
}
