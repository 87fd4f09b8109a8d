import type { PageFacts } from "../../model/facts.ts";
import type { TypeExpr } from "../../model/types.ts";
import type { Namespaces } from "./namespaces.ts";
import { joinName, parseQualifiedName } from "./qualified-name.ts";
import { nameIn } from "./type-expressions.ts";

/** The namespace in which everything lives that uses a name, by the name in lower case. */
export type AssumedNamespaces = ReadonlyMap<string, string>;

/**
 * Namespaces of types and enums whose pages state none. A list of enums may leave it out where each type that uses one
 * of them states the same; a name that is written in full states it, too. Without any use, or where the uses differ,
 * nothing is assumed.
 */
export function assumeNamespaces(pages: readonly PageFacts[], namespaces: Namespaces): AssumedNamespaces {
  const stated = new Set<string>();
  const unstated = new Set<string>();
  for (const page of pages) {
    for (const { name, namespace = statedNamespace(page) } of [...page.types, ...page.enums]) {
      if (namespace === undefined) unstated.add(name.toLowerCase());
      else stated.add(joinName(namespace, name).toLowerCase());
    }
  }
  const used = new Map<string, Set<string>>();
  if (unstated.size === 0) return new Map();
  for (const page of pages) {
    for (const type of typesIn(page)) {
      const written = parseQualifiedName(nameIn(type)?.name ?? "");
      const name = written?.name.toLowerCase() ?? "";
      if (!unstated.has(name)) continue;
      const namespace = namespaces.canonical(written?.namespace ?? statedNamespace(page) ?? namespaces.root);
      // What is declared there is meant.
      if (stated.has(joinName(namespace, name).toLowerCase())) continue;
      used.set(name, (used.get(name) ?? new Set()).add(namespace));
    }
  }
  const assumed = new Map<string, string>();
  for (const [name, [namespace, ...others]] of used) {
    if (namespace && namespace !== namespaces.root && others.length === 0) assumed.set(name, namespace);
  }
  return assumed;
}

/** The namespace that a page states for what it declares. */
export function statedNamespace({ namespace, types }: PageFacts): string | undefined {
  return namespace ?? types[0]?.namespace;
}

function typesIn({ types, operations }: PageFacts): TypeExpr[] {
  const ofTypes = types.flatMap(({ properties }) => properties);
  const ofOperations = operations.flatMap(({ body, pathParameters, query }) => [
    ...(body?.properties ?? []),
    ...pathParameters,
    ...query,
  ]);
  return [...ofTypes, ...ofOperations].map(({ type }) => type);
}
