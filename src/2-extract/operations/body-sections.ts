import type { Nodes } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import {
  introducesSeveral,
  introducesSubject,
  introducesUrlParameters,
  matchBareSubject,
  saysNoBody,
  saysOptionalBody,
  saysStream,
  saysValuesToUpdate,
} from "../../dialect/body-phrases.ts";
import { methodsIn } from "../../dialect/http.ts";
import { mayBeTypePage } from "../../dialect/link-targets.ts";
import { isTypeName } from "../../dialect/names.ts";
import { joinsAlternatives } from "../../dialect/response-phrases.ts";
import { matchScalar } from "../../dialect/scalars.ts";
import { wordsNamePage } from "../../dialect/titles.ts";
import type { BodyFacts, ParameterFacts, PropertyFacts } from "../../model/facts.ts";
import type { HttpMethod } from "../../model/operations.ts";
import type { ProseBlock, Section, TableBlock } from "../../model/page.ts";
import type { SourceSpan } from "../../model/source.ts";
import type { TypeExpr } from "../../model/types.ts";
import type { ExtractContext } from "../context.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { columnsOf } from "../tables/columns-of.ts";
import { isParameterTable } from "../tables/table-kinds.ts";
import { linkTarget } from "../text/link-target.ts";
import { unionOf } from "../text/type-expressions.ts";
import { wordsBefore } from "../text/words-before.ts";
import { extractProperties } from "../types/extract-properties.ts";
import { type BodyObject, objectSections, withBodyTypes } from "./body-objects.ts";
import { documentedContentType } from "./documented-content-type.ts";
import { toParameter } from "./extract-parameters.ts";

/** What the Request body section says of one method, before it is known whether that sends a body. */
export interface BodySection {
  readonly none: boolean;
  readonly optional: boolean;
  readonly stream: boolean;
  readonly subject?: NonNullable<BodyFacts["subject"]>;
  /** It speaks of fields and leaves open of what, or does not say a word. */
  readonly open?: "fields" | "silent";
  readonly rows: readonly PropertyFacts[];
  readonly namesParameters: boolean;
  /** A heading in it names the method. */
  readonly named: boolean;
  /** The paragraph that speaks of a body, where nothing could be read of it. */
  readonly unread?: SourceSpan;
  /** Parameters of the URL that the section lists where a body would stand. */
  readonly urlParameters: readonly ParameterFacts[];
  /** Content type by the header table. */
  readonly contentType?: string;
  readonly source?: SourceSpan;
}

/** The Request body section as each method of the page has it. */
export interface BodySections {
  of(method: HttpMethod): BodySection;
  /** The tables below no heading that names a method. */
  readonly sharedTables: readonly TableBlock[];
}

/** Reads the Request body section, whose headings may part what is said of each method. */
export function extractBodySections(
  sections: readonly PlacedSection[],
  methods: readonly HttpMethod[],
  objects: readonly BodyObject[],
  context: ExtractContext,
): BodySections {
  const inside = objectSections(objects);
  const own = sections.filter(
    ({ effectiveRole, section }) => effectiveRole === "requestBody" && !inside.has(section),
  );
  const methodsOf = methodsByHeading(own, methods);
  const rowsOf = extractBodyRows(own, methodsOf, objects, context);
  const contentType = documentedContentType(sections);
  const shared = own.filter(({ section }) => !methodsOf.has(section));
  return {
    of(method) {
      const named = own.filter(({ section }) => methodsOf.get(section)?.includes(method));
      const section = readBodySection({ named, shared, rowsOf }, context);
      return { ...section, ...(contentType !== undefined && { contentType }) };
    },
    sharedTables: tablesIn(shared),
  };
}

/** The methods that each section is about, where a heading names some that the page documents: `### PATCH`. */
function methodsByHeading(
  own: readonly PlacedSection[],
  methods: readonly HttpMethod[],
): ReadonlyMap<Section, readonly HttpMethod[]> {
  const found = new Map<Section, readonly HttpMethod[]>();
  if (methods.length < 2) return found;
  for (const { section } of own) {
    const written = methodsIn(section.heading?.text ?? "").filter((method) => methods.includes(method));
    const named = written.length > 0 ? written : found.get(section);
    if (named === undefined) continue;
    for (const one of [section, ...section.sections]) found.set(one, named);
  }
  return found;
}

/** The rows of each table. What tables of other methods list is no repetition. */
function extractBodyRows(
  own: readonly PlacedSection[],
  methodsOf: ReadonlyMap<Section, readonly HttpMethod[]>,
  objects: readonly BodyObject[],
  context: ExtractContext,
): ReadonlyMap<TableBlock, readonly PropertyFacts[]> {
  const shared = new Map<string, SourceSpan>();
  const namesByMethods = new Map<string, Map<string, SourceSpan>>();
  const found = new Map<TableBlock, readonly PropertyFacts[]>();
  const first = own.find(({ tables }) => tables.some(isParameterTable));
  for (const placed of own) {
    const methods = methodsOf.get(placed.section)?.join(" ");
    const names = methods === undefined ? shared : (namesByMethods.get(methods) ?? new Map(shared));
    if (methods !== undefined) namesByMethods.set(methods, names);
    for (const table of placed.tables.filter(isParameterTable)) {
      const options = { valueIsType: true, names, repeats: placed !== first };
      found.set(table, withBodyTypes(extractProperties(table, context, options), objects));
    }
  }
  return found;
}

/** The sections that speak of one method, and the rows of their tables. */
interface MethodSections {
  /** Those whose headings name the method. */
  readonly named: readonly PlacedSection[];
  /** Those about all methods. */
  readonly shared: readonly PlacedSection[];
  readonly rowsOf: ReadonlyMap<TableBlock, readonly PropertyFacts[]>;
}

/** What is said of one method comes before what is said of all. */
function readBodySection({ named, shared, rowsOf }: MethodSections, context: ExtractContext): BodySection {
  const own = [...named, ...shared];
  const prose = wordsOf(own);
  const tables = tablesIn([...shared, ...named]);
  const rows = tables.flatMap((table) => rowsOf.get(table) ?? []);
  const nearest = named.length > 0 ? named : shared;
  const isWithoutRows = !nearest.some(({ tables }) => tables.some((table) => rowsOf.get(table)?.length));
  const paragraphs = prose.map(({ text }) => text);
  const [opening] = prose;
  const inUrl = opening !== undefined && introducesUrlParameters(opening.text);
  const source = opening?.source ?? tables[0]?.source ?? own[0]?.section.heading?.source;
  const subject = inUrl ? undefined : firstSubject(prose, context);
  const none = isWithoutRows && saysNoBody(paragraphs);
  const stream = isWithoutRows && prose.some(({ text }) => saysStream(text));
  const isRead = none || stream || inUrl || rows.length > 0 || subject !== undefined;
  return {
    none,
    optional: saysOptionalBody(paragraphs),
    stream,
    ...(!isRead && leftOpen(prose)),
    rows: inUrl ? [] : rows,
    namesParameters: tables.some((table) => columnsOf(table).rowKind === "parameter"),
    named: named.length > 0,
    urlParameters: inUrl ? rows.map((row) => toParameter(row, "path")) : [],
    ...(subject && { subject }),
    ...(source && { source }),
  };
}

/** The paragraphs of the sections; where there is none, their lists: "- The file to install." */
function wordsOf(sections: readonly PlacedSection[]): readonly ProseBlock[] {
  const prose = sections.flatMap(({ prose }) => prose).filter(({ quoted }) => !quoted);
  const paragraphs = prose.filter(({ node }) => node.type === "paragraph");
  return paragraphs.length > 0 ? paragraphs : prose.filter(({ node }) => node.type === "list");
}

function tablesIn(sections: readonly PlacedSection[]): readonly TableBlock[] {
  return sections.flatMap(({ tables }) => tables).filter(isParameterTable);
}

/** What paragraphs of which nothing could be read leave open. */
function leftOpen(prose: readonly ProseBlock[]): Pick<BodySection, "open" | "unread"> {
  const [opening] = prose;
  if (opening === undefined) return { open: "silent" };
  const isOfFields = prose.some(({ text }) => saysValuesToUpdate(text));
  return { unread: opening.source, ...(isOfFields && { open: "fields" }) };
}

function firstSubject(prose: readonly ProseBlock[], context: ExtractContext): BodyFacts["subject"] {
  for (const block of prose) {
    const subject = extractSubject(block, context);
    if (subject !== undefined) return subject;
  }
  return undefined;
}

/** The type that "supply a JSON representation of the [ticket](ticket.md) object" speaks of. */
function extractSubject(block: ProseBlock, context: ExtractContext): BodyFacts["subject"] {
  const nodes: readonly Nodes[] = "children" in block.node ? block.node.children : [];
  for (const [index, node] of nodes.entries()) {
    const type = linkedType(node, context);
    const before = wordsBefore(nodes, index);
    if (type === undefined || !introducesSubject(before)) continue;
    const meant = unionOf([type, ...alternativesTo(nodes, index, context)]);
    return {
      type: introducesSeveral(before) ? { kind: "collection", element: meant } : meant,
      source: context.source.spanOf(node),
    };
  }
  const name = matchBareSubject(block.text);
  return name === undefined ? undefined : { type: { kind: "name", name }, source: block.source };
}

/** The type that a link leads to, if its text may be a name. */
function linkedType(node: Nodes, { page }: ExtractContext): TypeExpr | undefined {
  const href = linkTarget(node, page.definitions);
  if (href === undefined || !mayBeTypePage(href)) return undefined;
  const name = textOf(node).trim();
  const isName = isTypeName(name) || wordsNamePage(name, href);
  return isName && !matchScalar(name) ? { kind: "name", name, href } : undefined;
}

/** "a [ticket](ticket.md), [note](note.md) or [call](call.md) object": what may be sent instead of the first. */
function alternativesTo(nodes: readonly Nodes[], first: number, context: ExtractContext): TypeExpr[] {
  const found: TypeExpr[] = [];
  for (let at = first + 1; at + 1 < nodes.length; at += 2) {
    const [between, link] = nodes.slice(at, at + 2);
    const type = link && linkedType(link, context);
    if (between?.type !== "text" || type === undefined || !joinsAlternatives(between.value)) break;
    found.push(type);
  }
  return found;
}
