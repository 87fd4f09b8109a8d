import type { Report } from "../diagnostics/diagnostic.ts";
import { matchScalar } from "../dialect/scalars.ts";
import type { EnumFacts, MemberFacts, PageFacts, TypeFacts } from "../model/facts.ts";
import type { ScalarName } from "../model/types.ts";
import { groupBy } from "./group-by.ts";
import type { Namespaces } from "./namespaces.ts";
import { joinName } from "./qualified-name.ts";
import { quoteValues } from "./quote-values.ts";
import type { Declaration, Draft, EnumDraft, TypeDraft } from "./type-draft.ts";

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
  const namespaceOf = ({ facts, page }: Declaration<TypeFacts | EnumFacts>): string =>
    namespaces.canonical(facts.namespace ?? page.namespace ?? namespaces.root);
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

/** A type without properties that is named like a scalar introduces that scalar. */
function scalarOf({ localName, rows, declarations }: TypeDraft): ScalarName | undefined {
  const isEmpty = rows.length === 0 && declarations.every(({ facts }) => facts.jsonProperties.length === 0);
  return isEmpty ? matchScalar(localName) : undefined;
}

type NamespaceOf = (declaration: Declaration<TypeFacts | EnumFacts>) => string;

function mergeTypes(
  declarations: readonly Declaration<TypeFacts>[],
  namespaceOf: NamespaceOf,
  report: Report,
): TypeDraft {
  const fullestFirst = declarations.toSorted((a, b) => b.facts.properties.length - a.facts.properties.length);
  const [first, ...others] = fullestFirst as [Declaration<TypeFacts>, ...Declaration<TypeFacts>[]];
  const namespace = namespaceOf(first);
  const id = joinName(namespace, first.facts.name);
  reportDuplicates(id, first, others, report);
  return {
    kind: "interface",
    id,
    namespace,
    localName: first.facts.name,
    origin: "page",
    declarations: fullestFirst,
    rows: fullestFirst.flatMap(({ facts, page }) => facts.properties.map((row) => ({ facts: row, page }))),
    source: first.facts.source,
  };
}

function mergeEnums(
  declarations: readonly Declaration<EnumFacts>[],
  namespaceOf: NamespaceOf,
  report: Report,
): EnumDraft {
  const fullestFirst = declarations.toSorted((a, b) => b.facts.members.length - a.facts.members.length);
  const [first, ...others] = fullestFirst as [Declaration<EnumFacts>, ...Declaration<EnumFacts>[]];
  const namespace = namespaceOf(first);
  const id = joinName(namespace, first.facts.name);
  reportDuplicates(id, first, others, report);
  for (const other of others) reportOtherMembers(id, first, other, report);
  return {
    kind: "enum",
    id,
    namespace,
    localName: first.facts.name,
    origin: "page",
    declarations: fullestFirst,
    flags: declarations.some(({ facts }) => facts.flags),
    deprecated: declarations.every(({ facts }) => facts.deprecated),
    description: fullestFirst.map(({ facts }) => facts.description).find((text) => text !== "") ?? "",
    members: uniteMembers(fullestFirst.map(({ facts }) => facts.members)),
    source: first.facts.source,
  };
}

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

function reportDuplicates(
  name: string,
  first: Declaration<TypeFacts | EnumFacts>,
  others: readonly Declaration<TypeFacts | EnumFacts>[],
  report: Report,
): void {
  for (const other of others) {
    if (other.page === first.page) continue;
    report("link/duplicate-declaration", other.facts.source, { name }, relatedTo(first));
  }
}

function reportOtherMembers(
  name: string,
  first: Declaration<EnumFacts>,
  other: Declaration<EnumFacts>,
  report: Report,
): void {
  const known = new Set(first.facts.members.map(({ value }) => value));
  const listed = new Set(other.facts.members.map(({ value }) => value));
  const differing = [
    ...[...known].filter((value) => !listed.has(value)),
    ...[...listed].filter((value) => !known.has(value)),
  ];
  if (differing.length === 0) return;
  const values = quoteValues(differing);
  report("link/conflicting-members", other.facts.source, { name, values }, relatedTo(first));
}

function relatedTo(declaration: Declaration<TypeFacts | EnumFacts>) {
  return { related: [{ message: "also declared here", source: declaration.facts.source }] };
}
