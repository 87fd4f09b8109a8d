import type { PageFacts } from "../../model/facts.ts";
import { commonest, createTally, type Tally } from "./tally.ts";
import type { TypeMention } from "./type-mentions.ts";

/** The namespaces that pages name. */
export interface Namespaces {
  /** The one most types live in: its types carry no prefix, and a type without a namespace is in it. */
  readonly root: string;
  /** The usual spelling of a namespace that a page spells in its own way. */
  canonical(namespace: string): string;
}

/** The namespaces that pages and examples name; `configuredRoot` is what the configuration calls the root. */
export function createNamespaces(
  pages: readonly PageFacts[],
  mentions: readonly TypeMention[],
  configuredRoot: string | undefined,
): Namespaces {
  const spellings = new Map<string, Tally>();
  const names = new Map<string, Set<string>>();
  const note = (namespace: string, name: string): void => {
    const key = namespace.toLowerCase();
    const tally = spellings.get(key) ?? createTally();
    spellings.set(key, tally.add(namespace));
    names.set(key, (names.get(key) ?? new Set()).add(name.toLowerCase()));
  };
  for (const page of pages) {
    for (const { namespace, name } of [...page.types, ...page.enums]) if (namespace) note(namespace, name);
    // A page that declares nothing still says where it belongs; its path counts as one type.
    if (page.namespace) note(page.namespace, page.path);
  }
  for (const { namespace, name, from } of mentions) if (from === "example") note(namespace, name);
  const canonical = (namespace: string): string =>
    commonest(spellings.get(namespace.toLowerCase())) ?? namespace;
  const [first] = [...names].sort(([a, as], [b, bs]) => bs.size - as.size || (a < b ? -1 : 1));
  return { root: configuredRoot ?? canonical(first?.[0] ?? ""), canonical };
}
