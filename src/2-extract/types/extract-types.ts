import { saysAbstract, saysOpen } from "../../dialect/intro.ts";
import { isSimpleName, withoutHash } from "../../dialect/names.ts";
import { isDeprecatedTitle, matchTypeTitle } from "../../dialect/titles.ts";
import type { PropertyFacts, TypeFacts, WrittenName } from "../../model/facts.ts";
import type { TableBlock } from "../../model/page.ts";
import type { SourceSpan } from "../../model/source.ts";
import type { TypeExpr } from "../../model/types.ts";
import { checkTitle } from "../checks/check-title.ts";
import type { ExtractContext } from "../context.ts";
import type { Intro } from "../extract-intro.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { type TypeScope, typeScopes, typeScopesBeside } from "../page/type-scopes.ts";
import { isPropertyTable } from "../tables/table-kinds.ts";
import { describe } from "../text/describe.ts";
import { isFlagSet } from "../text/is-flag-set.ts";
import { splitName } from "../text/split-name.ts";
import { elementOf, isAnyJson } from "../text/type-expressions.ts";
import { claimJson } from "./claim-json.ts";
import { extractDerived } from "./extract-derived.ts";
import { extractJsonProperties } from "./extract-json-properties.ts";
import { extractProperties } from "./extract-properties.ts";
import { findRepresentations, nameRepresentation, type Representation } from "./find-representations.ts";
import { propertyTables } from "./property-tables.ts";

/** The types that a page declares: one for each JSON representation of another name, or one by its title. */
export function extractTypes(
  sections: readonly PlacedSection[],
  intro: Intro,
  context: ExtractContext,
): TypeFacts[] {
  const scopes = typeScopes(sections, context.page);
  const scoped = new Set(scopes.flatMap((scope) => scope.sections));
  const rest = sections.filter((placed) => !scoped.has(placed));
  const [first, ...others] = findRepresentations(rest);
  const main = extractMainType(first, rest, intro, context);
  const sides = scopes.map((scope) => extractScopedType(scope, intro, context));
  const types = main === undefined ? sides : [main, ...sides];
  for (const representation of others) {
    const type = extractSideType(representation, intro, context);
    if (type === undefined) continue;
    const same = types.find(({ name }) => name.toLowerCase() === type.name.toLowerCase());
    // A page may show the same type again, say with another selection: its keys are further evidence.
    if (same) types[types.indexOf(same)] = withJson(same, type.jsonProperties);
    else types.push(type);
  }
  return types;
}

/** The types that a page of operations declares beside them, of tables that nothing else has read. */
export function extractTypesBeside(
  sections: readonly PlacedSection[],
  intro: Intro,
  context: ExtractContext,
): TypeFacts[] {
  const open = new Set(context.ledger.unclaimed().map(({ source }) => source.start.offset));
  const isOpen = ({ rows }: TableBlock) => rows.every(({ source }) => open.has(source.start.offset));
  return typeScopesBeside(sections, context.page, isOpen).map((scope) =>
    extractScopedType(scope, intro, context),
  );
}

function extractMainType(
  representation: Representation | undefined,
  sections: readonly PlacedSection[],
  intro: Intro,
  context: ExtractContext,
): TypeFacts | undefined {
  const { page } = context;
  const titleName = page.title && matchTypeTitle(page.title.text);
  const named = representation && nameRepresentation(representation, context);
  const written = named?.name ?? titleName ?? bareTitle(context);
  if (written === undefined) return undefined;
  if (named) checkTitle(named, titleName, context);
  const jsonProperties = representation ? readRepresentation(representation, context) : [];
  const properties = extractTables(
    propertyTables(sections, written, jsonProperties),
    jsonProperties,
    context,
  );
  const statedDerived = extractDerived(sections, context);
  const source = named?.source ?? page.title?.source ?? page.source;
  return {
    ...describeType({ name: written, source }, representation, intro, context),
    aliases: titleName === undefined ? [] : [titleName],
    description: intro.description,
    ...(intro.statedBase && { statedBase: intro.statedBase }),
    ...(statedDerived.length > 0 && { statedDerived }),
    abstract: isAbstract(representation) || intro.abstract,
    open: flag(representation, "openType") || intro.open,
    deprecated: intro.deprecated,
    properties,
    jsonProperties,
  };
}

/** A further type on the page of another, below a heading of its own. */
function extractScopedType(scope: TypeScope, intro: Intro, context: ExtractContext): TypeFacts {
  const [head] = scope.sections;
  const [representation] = findRepresentations(scope.sections);
  const named = representation && nameRepresentation(representation, context);
  const jsonProperties = representation ? readRepresentation(representation, context) : [];
  const source = named?.source ?? head?.section.heading?.source ?? context.page.source;
  const words = head?.prose.map(({ text }) => text) ?? [];
  return {
    ...describeType({ name: named?.name ?? scope.name, source }, representation, intro, context),
    aliases: [scope.name],
    description: head ? describe(head.prose.map(({ node }) => node)) : "",
    abstract: isAbstract(representation) || words.some(saysAbstract),
    open: flag(representation, "openType") || words.some(saysOpen),
    deprecated: isDeprecatedTitle(head?.section.heading?.text ?? ""),
    properties: extractTables(
      propertyTables(scope.sections, scope.name, jsonProperties),
      jsonProperties,
      context,
    ),
    jsonProperties,
  };
}

/** A further type on the page of another: its JSON is all that is surely its own. */
function extractSideType(
  representation: Representation,
  intro: Intro,
  context: ExtractContext,
): TypeFacts | undefined {
  const named = nameRepresentation(representation, context);
  if (named === undefined) return undefined;
  const jsonProperties = readRepresentation(representation, context);
  const tables = representation.placed.tables.filter(isPropertyTable);
  return {
    ...describeType(named, representation, intro, context),
    aliases: [],
    description: "",
    abstract: isAbstract(representation),
    open: flag(representation, "openType"),
    deprecated: false,
    properties: extractTables(tables, jsonProperties, context),
    jsonProperties,
  };
}

/** What the name of a type, the annotation of its JSON and the intro of the page say of it. */
function describeType(
  { name: written, source }: WrittenName,
  representation: Representation | undefined,
  intro: Intro,
  { report }: ExtractContext,
): Pick<
  TypeFacts,
  "name" | "namespace" | "media" | "key" | "keySource" | "optionalProperties" | "annotatedBase" | "source"
> {
  const { name, namespace = intro.namespace } = splitName(written);
  if (intro.namespace !== undefined && namespace?.toLowerCase() !== intro.namespace.toLowerCase()) {
    const details = { name: written, namespace: intro.namespace, followed: "name" } as const;
    const related = intro.namespaceSource
      ? [{ message: "the namespace", source: intro.namespaceSource }]
      : [];
    const suggestion = `${intro.namespace}.${name}`;
    report("extract/namespace-mismatch", source, details, { related, suggestion });
  }
  const values = representation?.code.annotation?.values;
  const base = values?.get("baseType");
  const key = values?.get("keyProperty");
  const optional = [values?.get("optionalProperties")?.value]
    .flat()
    .filter((name) => typeof name === "string");
  const annotatedBase: WrittenName | undefined =
    typeof base?.value === "string" && base.value !== ""
      ? { name: withoutHash(base.value), source: base.source }
      : undefined;
  return {
    name,
    ...(namespace !== undefined && { namespace }),
    media: flag(representation, "isMediaEntity"),
    ...(typeof key?.value === "string" && key.value !== "" && { key: key.value, keySource: key.source }),
    ...(optional.length > 0 && { optionalProperties: optional }),
    ...(annotatedBase && { annotatedBase }),
    source,
  };
}

/** A title that is nothing but a name: `# ticketLink`. */
function bareTitle({ page }: ExtractContext): string | undefined {
  return page.title && isSimpleName(page.title.text) ? page.title.text : undefined;
}

function flag(representation: Representation | undefined, key: string): boolean {
  return isFlagSet(representation?.code.annotation, key);
}

function isAbstract(representation: Representation | undefined): boolean {
  return flag(representation, "abstract") || flag(representation, "isAbstract");
}

function readRepresentation({ code }: Representation, context: ExtractContext): PropertyFacts[] {
  if (code.json) claimJson(code.json, context);
  return extractJsonProperties(code.json?.value, context);
}

function withJson(type: TypeFacts, more: readonly PropertyFacts[]): TypeFacts {
  const names = new Set(type.jsonProperties.map(({ name }) => name));
  return {
    ...type,
    jsonProperties: [...type.jsonProperties, ...more.filter(({ name }) => !names.has(name))],
  };
}

function extractTables(
  tables: readonly TableBlock[],
  json: readonly PropertyFacts[],
  context: ExtractContext,
): PropertyFacts[] {
  const names = new Map<string, SourceSpan>();
  const shown = new Set(json.filter(({ type }) => isScalar(type)).map(({ name }) => name));
  return tables.flatMap((table) => extractProperties(table, context, { names, shown }));
}

/** Whether a sample tells a type without help of another page. */
function isScalar(type: TypeExpr): boolean {
  const element = elementOf(type);
  return element.kind === "scalar" && !isAnyJson(element);
}
