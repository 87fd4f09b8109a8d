import type { Report } from "../../diagnostics/diagnostic.ts";
import { createNearNames } from "../../diagnostics/near-names.ts";
import { matchScalar, scalarSpellings } from "../../dialect/scalars.ts";
import type { PageFacts } from "../../model/facts.ts";
import type { SourceSpan } from "../../model/source.ts";
import type { ScalarName, TypeExpr, TypeRef } from "../../model/types.ts";
import { parseQualifiedName } from "../names/qualified-name.ts";
import type { TypeIndex } from "../names/type-index.ts";
import type { ListedValues, TypeSite } from "../operations/link-context.ts";
import { checkValueList } from "./check-value-list.ts";
import type { EnumRegistry } from "./enum-registry.ts";

/** Turns written types into meant ones. */
export interface TypeLinker {
  /** What a type means at a place. What it cannot mean is reported there, and is unknown. */
  link(type: TypeExpr, site: TypeSite): TypeRef;
  /** The same in silence. */
  read(type: TypeExpr, page: PageFacts, source: SourceSpan): TypeRef;
  /** The type or scalar that an author may have meant. */
  nearName(written: string): string | undefined;
}

/** What names of types are looked up in. */
export interface LinkerParts {
  readonly index: TypeIndex;
  /** Scalars by the ids, in lower case, of declarations that introduce them. */
  readonly scalars: ReadonlyMap<string, ScalarName>;
  readonly enums: EnumRegistry;
}

/** A linker over these declarations. */
export function createTypeLinker(parts: LinkerParts, report: Report): TypeLinker {
  const nearName = createNearNames([
    ...[...parts.index.all()].map(({ localName }) => localName),
    ...scalarSpellings,
  ]);
  const tools = { ...parts, nearName, report };
  const silent = { ...tools, report: () => {}, nearName: () => undefined };
  return {
    nearName,
    link: (type, site) => linkType(type, site, tools),
    read: (type, page, source) => linkType(type, { page, source }, silent),
  };
}

interface LinkTools extends LinkerParts {
  readonly nearName: (written: string) => string | undefined;
  readonly report: Report;
}

function linkType(type: TypeExpr, site: TypeSite, tools: LinkTools): TypeRef {
  switch (type.kind) {
    case "scalar":
      return type.name === "String" && site.listed ? linkListedString(site.listed, site.source, tools) : type;
    case "name":
      return linkName(type, site, tools);
    case "collection":
      return arrayOf(linkType(type.element, site, tools));
    case "union":
      return unionOf(type.members.map((member) => linkType(member, site, tools)));
    case "enumeration":
      return linkEnumeration(site, tools);
    case "opaque":
      return { kind: "unknown", written: type.text };
    default:
      return type satisfies never;
  }
}

function linkName(
  type: Extract<TypeExpr, { kind: "name" }>,
  { page, source, listed }: TypeSite,
  { index, scalars, enums, nearName, report }: LinkTools,
): TypeRef {
  const found = index.find(type, page);
  const scalar = matchScalar(type.name) ?? scalars.get(type.name.toLowerCase());
  // A link named like a scalar may lead to a page that declares a type of that name. Any other page explains the scalar.
  if (scalar && found?.draft.localName.toLowerCase() !== type.name.toLowerCase()) {
    return { kind: "scalar", name: scalar };
  }
  if (found === undefined) {
    const simpleName = parseQualifiedName(type.name)?.name ?? type.name;
    report("link/unresolved-type", source, { name: type.name }, { suggestion: nearName(simpleName) });
    return { kind: "unknown", written: type.name };
  }
  const { draft, linked } = found;
  if (linked) {
    const related = [{ message: "the link leads here", source: linked.source }];
    const followed = draft === linked ? "link" : "text";
    report("link/link-text-elsewhere", source, { text: type.name, target: linked.id, followed }, { related });
  }
  if (draft.kind === "enum" && listed) checkValueList(draft.id, listed, source, enums, report);
  return { kind: "ref", id: draft.id };
}

function linkEnumeration({ source, listed }: TypeSite, { enums, report }: LinkTools): TypeRef {
  if (listed === undefined || listed.members.length === 0) {
    report("link/enumeration-without-values", source, undefined);
    return { kind: "scalar", name: "String" };
  }
  return {
    kind: "ref",
    id: matchDeclared(listed, source, enums, report) ?? enums.ofOwner(listed, source).id,
  };
}

/** A string for which a page lists values may have others, too: those of a declared enum, or its own. */
function linkListedString(listed: ListedValues, source: SourceSpan, { enums, report }: LinkTools): TypeRef {
  const string: TypeRef = { kind: "scalar", name: "String" };
  if (listed.members.length < 2) return string;
  const declared = matchDeclared(listed, source, enums, report);
  if (declared !== undefined) return unionOf([{ kind: "ref", id: declared }, string]);
  const literals = listed.members.map(({ value }): TypeRef => ({ kind: "literal", value }));
  return unionOf([...literals, string]);
}

/** The id of the declared enum that a list of values repeats. */
function matchDeclared(
  listed: ListedValues,
  source: SourceSpan,
  enums: EnumRegistry,
  report: Report,
): string | undefined {
  const declared = enums.matchDeclared(listed);
  if (declared) {
    const related = [{ message: "declared here", source: declared.source }];
    report("link/enum-by-members", source, { property: listed.property, enum: declared.id }, { related });
  }
  return declared?.id;
}

function arrayOf(element: TypeRef): TypeRef {
  return element.kind === "array" ? element : { kind: "array", element };
}

function unionOf(members: readonly TypeRef[]): TypeRef {
  const distinct = [...new Map(members.map((member) => [JSON.stringify(member), member])).values()];
  return distinct.length === 1 && distinct[0] ? distinct[0] : { kind: "union", members: distinct };
}
