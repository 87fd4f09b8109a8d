import { humpsOf, pascalCase, wordsOf } from "../names/words.ts";
import type { InlineEnum } from "./enum-registry.ts";
import type { Draft } from "./type-draft.ts";

/** The name in TypeScript of every declaration, by id; no two differ in case only. */
export function nameTypes(
  declared: readonly Draft[],
  inline: readonly InlineEnum[],
  root: string,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  /** In lower case, with the number that the next type of that name can have. */
  const taken = new Map<string, number>();
  const settle = (id: string, candidates: readonly [string, ...string[]]): void => {
    const name =
      candidates.find((candidate) => !taken.has(candidate.toLowerCase())) ?? numbered(candidates[0], taken);
    taken.set(name.toLowerCase(), 2);
    names.set(id, name);
  };
  for (const { id, namespace, localName } of declared.toSorted(rootFirst(root))) {
    settle(id, [typeName(namespace, localName, root)]);
  }
  for (const { id, owner, property } of inline.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const ownerName = owner.kind === "operation" ? owner.name : (names.get(owner.id) ?? "");
    const name = joinWords(ownerName, property);
    settle(id, [name, `${name}Value`]);
  }
  return names;
}

/**
 * The name in PascalCase, after the parts of its namespace that the root namespace does not have:
 * `contoso.shop.billing.invoice` is `BillingInvoice` where the root namespace is `contoso.shop`.
 */
function typeName(namespace: string, localName: string, root: string): string {
  const parts = namespace.split(".");
  const rootParts = root.toLowerCase().split(".");
  const shared = parts.findIndex((part, index) => part.toLowerCase() !== rootParts[index]);
  const own = shared < 0 ? [] : parts.slice(shared);
  const name = pascalCase([...own, localName].flatMap(wordsOf));
  return /^\p{L}/u.test(name) ? name : `_${name}`;
}

/** Owner and property, the words that end the one and begin the other said once: `TicketState` + `stateReason`. */
function joinWords(owner: string, property: string): string {
  const ownerWords = humpsOf(owner);
  const words = humpsOf(property);
  const same = (a: string | undefined, b: string | undefined): boolean =>
    a?.toLowerCase() === b?.toLowerCase();
  for (let length = Math.min(ownerWords.length, words.length); length > 0; length--) {
    const end = ownerWords.slice(-length);
    if (end.every((word, index) => same(word, words[index]))) {
      return pascalCase([...ownerWords.slice(0, -length), ...words]);
    }
  }
  return pascalCase([...ownerWords, ...words]);
}

/** Types of the root namespace have the first choice. */
function rootFirst(root: string): (a: Draft, b: Draft) => number {
  const rank = ({ namespace }: Draft): number => (namespace === root ? 0 : 1);
  return (a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
}

function numbered(name: string, taken: Map<string, number>): string {
  let number = taken.get(name.toLowerCase()) ?? 2;
  while (taken.has(`${name}${number}`.toLowerCase())) number++;
  taken.set(name.toLowerCase(), number + 1);
  return `${name}${number}`;
}
