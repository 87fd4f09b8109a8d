import { isCamelCased } from "../../dialect/names.ts";
import { matchScalar } from "../../dialect/scalars.ts";
import type { PageFacts } from "../../model/facts.ts";
import type { TypeExpr } from "../../model/types.ts";
import { joinName, parseQualifiedName } from "../names/qualified-name.ts";
import { nameIn } from "../names/type-expressions.ts";
import type { NameUse } from "../names/type-index.ts";
import type { RevealParts } from "./reveal-types.ts";

/** A name that pages use and nothing declares so far. */
export interface WantedType {
  /** The id in lower case. */
  readonly key: string;
  readonly namespace: string;
  readonly name: string;
}

/** What an undeclared name would be called; undefined for a name that is declared, and for text that is no name. */
export function wantedType(
  use: NameUse,
  page: PageFacts,
  { index, evidence, namespaces }: RevealParts,
): WantedType | undefined {
  const written = parseQualifiedName(use.name);
  if (written === undefined || matchScalar(written.name) || index.find(use, page)) return undefined;
  const { name } = written;
  const place = written.namespace ?? evidence.namespaceOf(name, page, "anywhere") ?? page.namespace;
  const namespace = namespaces.canonical(place ?? namespaces.root);
  return { key: joinName(namespace, name).toLowerCase(), namespace, name };
}

/** A word of prose, unlike `sailPlan`, is a type's name only with a link around it, or if an example or annotation uses it. */
function isNamedType(type: TypeExpr, page: PageFacts, { evidence }: RevealParts): boolean {
  const use = nameIn(type);
  if (use === undefined || use.href !== undefined || isCamelCased(use.name)) return use !== undefined;
  return evidence.namespaceOf(use.name, page, "anywhere") !== undefined;
}

/** Every undeclared name in a cell, a body or a response, by key. */
export function wantedTypesOf(pages: readonly PageFacts[], parts: RevealParts): Map<string, WantedType> {
  const wanted = new Map<string, WantedType>();
  const note = (type: TypeExpr, page: PageFacts): void => {
    const use = nameIn(type);
    const one = use && wantedType(use, page, parts);
    if (one && !wanted.has(one.key)) wanted.set(one.key, one);
  };
  for (const page of pages) {
    for (const { properties, jsonProperties } of page.types) {
      for (const rows of [properties, jsonProperties]) for (const { type } of rows) note(type, page);
    }
    for (const { body, pathParameters, query, responses } of page.operations) {
      for (const rows of [body?.properties ?? [], pathParameters, query]) {
        for (const { type } of rows) note(type, page);
      }
      for (const written of [body?.subject, ...responses]) {
        if (written?.type && isNamedType(written.type, page, parts)) note(written.type, page);
      }
    }
  }
  return wanted;
}
