import type { Report } from "../../diagnostics/diagnostic.ts";
import { matchScalar } from "../../dialect/scalars.ts";
import type { EnumFacts, PageFacts, TypeFacts } from "../../model/facts.ts";
import type { ScalarName } from "../../model/types.ts";
import { groupBy } from "../group-by.ts";
import { type AssumedNamespaces, assumeNamespaces, statedNamespace } from "../names/assumed-namespaces.ts";
import type { Namespaces } from "../names/namespaces.ts";
import { joinName } from "../names/qualified-name.ts";
import { mergeEnums, mergeTypes, relatedTo } from "./merge-declarations.ts";
import type { Declaration, Draft, TypeDraft } from "./type-draft.ts";

/** What the pages declare, before any name is linked. */
export interface CollectedTypes {
  readonly drafts: readonly Draft[];
  /** Scalars by the ids, in lower case, of declarations that introduce them. */
  readonly scalars: ReadonlyMap<string, ScalarName>;
}

/** The types and enums that pages declare. What several pages say of one is merged. */
export function collectTypes(
  pages: readonly PageFacts[],
  namespaces: Namespaces,
  report: Report,
): CollectedTypes {
  const assumed = assumeNamespaces(pages, namespaces);
  const namespaceOf = ({ facts, page }: Declaration<TypeFacts | EnumFacts>): string => {
    const stated = facts.namespace ?? statedNamespace(page);
    return namespaces.canonical(stated ?? assumed.get(facts.name.toLowerCase()) ?? namespaces.root);
  };
  for (const page of pages) reportAssumed(page, assumed, report);
  const group = <Facts extends TypeFacts | EnumFacts>(all: readonly Declaration<Facts>[]) =>
    groupBy(all, (one) => joinName(namespaceOf(one), one.facts.name).toLowerCase());
  const enums = group(pages.flatMap((page) => page.enums.map((facts) => ({ facts, page }))));
  const types = group(pages.flatMap((page) => page.types.map((facts) => ({ facts, page }))));
  const drafts: Draft[] = [];
  const scalars = new Map<string, ScalarName>();
  for (const [key, declarations] of types) {
    const draft = mergeTypes(declarations, namespaceOf, report);
    const scalar = scalarOf(draft);
    if (scalar) {
      report("link/scalar-declaration", draft.source, { name: draft.id, scalar });
      scalars.set(key, scalar);
      continue;
    }
    const rival = enums.get(key)?.[0];
    if (rival === undefined) drafts.push(draft);
    else {
      // One name cannot be both: a type without rows is the page that introduces the values.
      report("link/duplicate-declaration", draft.source, { name: draft.id }, relatedTo(rival));
      if (draft.rows.length > 0) {
        drafts.push(draft);
        enums.delete(key);
      }
    }
  }
  for (const declarations of enums.values()) drafts.push(mergeEnums(declarations, namespaceOf, report));
  return { drafts, scalars };
}

function reportAssumed(page: PageFacts, assumed: AssumedNamespaces, report: Report): void {
  for (const { name, namespace = statedNamespace(page), source } of [...page.types, ...page.enums]) {
    const place = namespace === undefined ? assumed.get(name.toLowerCase()) : undefined;
    if (place) report("link/assumed-namespace", source, { name, namespace: place });
  }
}

/** A type without properties that is named like a scalar introduces that scalar. */
function scalarOf({ localName, rows, declarations }: TypeDraft): ScalarName | undefined {
  const isEmpty = rows.length === 0 && declarations.every(({ facts }) => facts.jsonProperties.length === 0);
  return isEmpty ? matchScalar(localName) : undefined;
}
