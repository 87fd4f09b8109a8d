import { matchTypeTitle } from "../dialect/titles.ts";
import type { PropertyFacts, TypeFacts, WrittenName } from "../model/facts.ts";
import type { Annotation, CodeBlock, TableBlock } from "../model/page.ts";
import type { TypeExpr } from "../model/types.ts";
import { claimJson } from "./claim-json.ts";
import type { ExtractContext } from "./context.ts";
import type { Intro } from "./extract-intro.ts";
import { extractJsonProperties, odataTypeOf } from "./extract-json-properties.ts";
import { extractProperties, isPropertyTable } from "./extract-properties.ts";
import { codesOf, type PlacedSection, tablesOf } from "./placed-sections.ts";
import { splitName } from "./split-name.ts";

/** A JSON representation: a fence annotated as `resource`, or the first one below its heading. */
interface Representation {
  readonly code: CodeBlock;
  readonly placed: PlacedSection;
}

/** The types that a page declares: one for each JSON representation of another name, or one by its title. */
export function extractTypes(
  sections: readonly PlacedSection[],
  intro: Intro,
  context: ExtractContext,
): TypeFacts[] {
  const representations = findRepresentations(sections);
  const [first, ...others] = representations;
  const main = extractMainType(first, sections, intro, context);
  const types = main === undefined ? [] : [main];
  for (const representation of others) {
    const type = extractSideType(representation, intro, context);
    const same = types.findIndex(({ name }) => name.toLowerCase() === type?.name.toLowerCase());
    if (type === undefined) continue;
    // A page may show the same type again, say with another selection: its keys are further evidence.
    if (same >= 0) types[same] = withJson(types[same] as TypeFacts, type.jsonProperties);
    else types.push(type);
  }
  return types;
}

export function findRepresentations(sections: readonly PlacedSection[]): Representation[] {
  const annotated: Representation[] = [];
  const headed: Representation[] = [];
  for (const placed of sections) {
    for (const code of codesOf(placed.section)) {
      if (code.json === undefined) continue;
      if (blockTypeOf(code.annotation) === "resource") annotated.push({ code, placed });
      else if (placed.effectiveRole === "jsonRepresentation") headed.push({ code, placed });
    }
  }
  return annotated.length > 0 ? annotated : headed.slice(0, 1);
}

function blockTypeOf(annotation: Annotation | undefined): unknown {
  return annotation?.values.get("blockType")?.value;
}

function extractMainType(
  representation: Representation | undefined,
  sections: readonly PlacedSection[],
  intro: Intro,
  context: ExtractContext,
): TypeFacts | undefined {
  const { page } = context;
  const titleName = page.title && matchTypeTitle(page.title.text);
  const named = representation && nameOf(representation, context);
  const written = named?.name ?? titleName ?? bareTitle(context);
  if (written === undefined) return undefined;
  const jsonProperties = representation ? readRepresentation(representation, context) : [];
  const properties = extractTables(propertyTables(sections, jsonProperties), jsonProperties, context);
  return {
    ...describeType(
      written,
      named?.source ?? page.title?.source ?? page.source,
      representation,
      intro,
      context,
    ),
    aliases: titleName === undefined ? [] : [titleName],
    description: intro.description,
    ...(intro.statedBase && { statedBase: intro.statedBase }),
    abstract: flag(representation, "abstract") || flag(representation, "isAbstract") || intro.abstract,
    open: flag(representation, "openType") || intro.open,
    deprecated: intro.deprecated,
    properties,
    jsonProperties,
  };
}

/** A further type on the page of another: its JSON is all that is surely its own. */
function extractSideType(
  representation: Representation,
  intro: Intro,
  context: ExtractContext,
): TypeFacts | undefined {
  const named = nameOf(representation, context);
  if (named === undefined) return undefined;
  const jsonProperties = readRepresentation(representation, context);
  const tables = tablesOf(representation.placed.section).filter(isPropertyTable);
  return {
    ...describeType(named.name, named.source, representation, intro, context),
    aliases: [],
    description: "",
    abstract: flag(representation, "abstract"),
    open: flag(representation, "openType"),
    deprecated: false,
    properties: extractTables(tables, jsonProperties, context),
    jsonProperties,
  };
}

function describeType(
  written: string,
  source: TypeFacts["source"],
  representation: Representation | undefined,
  intro: Intro,
  { page, report }: ExtractContext,
): Pick<TypeFacts, "name" | "namespace" | "media" | "key" | "keySource" | "annotatedBase" | "source"> {
  const { name, namespace = intro.namespace } = splitName(written);
  if (source && intro.namespace !== undefined && namespace?.toLowerCase() !== intro.namespace.toLowerCase()) {
    const details = { name: written, namespace: intro.namespace };
    report("extract/namespace-mismatch", source, details, { suggestion: `${intro.namespace}.${name}` });
  }
  const values = representation?.code.annotation?.values;
  const base = values?.get("baseType");
  const key = values?.get("keyProperty");
  const annotatedBase: WrittenName | undefined =
    typeof base?.value === "string" && base.value !== ""
      ? { name: base.value.replace(/^#/, ""), source: base.source }
      : undefined;
  return {
    name,
    ...(namespace !== undefined && { namespace }),
    media: flag(representation, "isMediaEntity"),
    ...(typeof key?.value === "string" && key.value !== "" && { key: key.value, keySource: key.source }),
    ...(annotatedBase && { annotatedBase }),
    source: source ?? page.source,
  };
}

/** The annotation names the type before its JSON does. */
function nameOf({ code }: Representation, context: ExtractContext): WrittenName | undefined {
  const annotated = code.annotation?.values.get("@odata.type") ?? code.annotation?.values.get("@type");
  if (typeof annotated?.value === "string") {
    const name = annotated.value.replace(/^#/, "");
    if (/^[A-Za-z_][\w.]*$/.test(name)) return { name, source: annotated.source };
  }
  const name = odataTypeOf(code.json?.value);
  return name === undefined ? undefined : { name, source: context.page.title?.source ?? code.source };
}

/** A title that is nothing but a name: `# ticketLink`. */
function bareTitle({ page }: ExtractContext): string | undefined {
  return /^[A-Za-z_]\w*$/.exec(page.title?.text ?? "")?.[0];
}

function flag(representation: Representation | undefined, key: string): boolean {
  const value = representation?.code.annotation?.values.get(key)?.value;
  return value === true || value === "true";
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
  const names = new Set<string>();
  const shown = new Set(json.filter(({ type }) => isScalar(type)).map(({ name }) => name));
  return tables.flatMap((table) => extractProperties(table, context, { names, shown }));
}

/** Whether a sample tells a type without help of another page. */
function isScalar(type: TypeExpr): boolean {
  const element = type.kind === "collection" ? type.element : type;
  return element.kind === "scalar" && element.name !== "Json";
}

/**
 * The tables that declare properties of the page's type. The first below each heading does; a further one only
 * where the JSON representation knows most of its names, because it may describe something inside a property.
 */
function propertyTables(sections: readonly PlacedSection[], json: readonly PropertyFacts[]): TableBlock[] {
  const keys = new Set(json.map(({ name }) => name));
  const found: TableBlock[] = [];
  for (const placed of sections) {
    if (!declaresProperties(placed)) continue;
    for (const [index, table] of tablesOf(placed.section).filter(isPropertyTable).entries()) {
      const isFirst = index === 0 && (placed.role === "properties" || placed.role === "relationships");
      const names = table.rows.map(({ cells }) => cells[0]?.text ?? "");
      const known = names.filter((name) => keys.has(name)).length;
      if (isFirst || (known * 2 > names.length && names.length > 0) || found.length === 0) found.push(table);
    }
  }
  return found;
}

function declaresProperties({ effectiveRole, role }: PlacedSection): boolean {
  if (role === "properties" || role === "relationships") return true;
  return (
    effectiveRole === undefined ||
    effectiveRole === "properties" ||
    effectiveRole === "jsonRepresentation" ||
    effectiveRole === "relationships"
  );
}
