import type { Report, ReportOptions } from "../../diagnostics/diagnostic.ts";
import type { EnumFacts, TypeFacts } from "../../model/facts.ts";
import { quoteValues } from "../checks/quote-values.ts";
import { joinName } from "../names/qualified-name.ts";
import type { Declaration, EnumDraft, TypeDraft } from "./type-draft.ts";
import { uniteMembers } from "./unite-members.ts";

/** What all pages say of one type or enum; at least one does. */
export type Declarations<Facts> = readonly [Declaration<Facts>, ...Declaration<Facts>[]];

export type NamespaceOf = (declaration: Declaration<TypeFacts | EnumFacts>) => string;

/** A type of several pages has the rows of all of them. The page with most rows speaks first. */
export function mergeTypes(
  declarations: Declarations<TypeFacts>,
  namespaceOf: NamespaceOf,
  report: Report,
): TypeDraft {
  const fullestFirst = declarations.toSorted((a, b) => b.facts.properties.length - a.facts.properties.length);
  const [first = declarations[0], ...others] = fullestFirst;
  const namespace = namespaceOf(first);
  const id = joinName(namespace, first.facts.name);
  reportDuplicates(id, first, others, report);
  return {
    kind: "interface",
    id,
    namespace,
    localName: first.facts.name,
    origin: fullestFirst.every(({ facts }) => facts.fromExample === true) ? "example" : "page",
    declarations: fullestFirst,
    rows: fullestFirst.flatMap(({ facts, page }) => facts.properties.map((row) => ({ facts: row, page }))),
    source: first.facts.source,
  };
}

/** An enum of several tables has the members of all of them. */
export function mergeEnums(
  declarations: Declarations<EnumFacts>,
  namespaceOf: NamespaceOf,
  report: Report,
): EnumDraft {
  const fullestFirst = declarations.toSorted((a, b) => b.facts.members.length - a.facts.members.length);
  const [first = declarations[0], ...others] = fullestFirst;
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

function reportDuplicates(
  name: string,
  first: Declaration<TypeFacts | EnumFacts>,
  others: readonly Declaration<TypeFacts | EnumFacts>[],
  report: Report,
): void {
  for (const other of others) {
    if (other.page === first.page) continue;
    const { name: written, source } = other.facts;
    if (written === first.facts.name)
      report("link/duplicate-declaration", source, { name }, relatedTo(first));
    else {
      const details = { name: written, other: first.facts.name, united: true };
      report("link/name-in-two-casings", source, details, relatedTo(first));
    }
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

/** The place of another declaration, for a diagnostic. */
export function relatedTo(declaration: Declaration<TypeFacts | EnumFacts>): ReportOptions {
  return { related: [{ message: "also declared here", source: declaration.facts.source }] };
}
