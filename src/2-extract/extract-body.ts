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
} from "../dialect/body-phrases.ts";
import { isContentTypeHeader } from "../dialect/headers.ts";
import { methodsIn } from "../dialect/http.ts";
import { isTypeName } from "../dialect/names.ts";
import { matchScalar } from "../dialect/scalars.ts";
import { wordsNamePage } from "../dialect/titles.ts";
import type {
  BodyFacts,
  ExampleFacts,
  JsonNode,
  ParameterFacts,
  PropertyFacts,
  RouteFacts,
} from "../model/facts.ts";
import type { HttpMethod } from "../model/operations.ts";
import type { ProseBlock, Section, TableBlock } from "../model/page.ts";
import type { SourceSpan } from "../model/source.ts";
import type { TypeExpr } from "../model/types.ts";
import { type BodyObject, objectSections, withBodyTypes } from "./body-objects.ts";
import { columnsOf } from "./columns-of.ts";
import type { ExtractContext } from "./context.ts";
import { documentedContentType } from "./documented-content-type.ts";
import { toParameter } from "./extract-parameters.ts";
import { extractProperties, isPropertyTable } from "./extract-properties.ts";
import { linkTarget } from "./extract-type.ts";
import type { PlacedSection } from "./placed-sections.ts";
import { elementOf } from "./type-expressions.ts";
import { wordsBefore } from "./words-before.ts";

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
    sharedTables: shared.flatMap(({ tables }) => tables).filter(isBodyTable),
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
  const first = own.find(({ tables }) => tables.some(isBodyTable));
  for (const placed of own) {
    const methods = methodsOf.get(placed.section)?.join(" ");
    const names = methods === undefined ? shared : (namesByMethods.get(methods) ?? new Map(shared));
    if (methods !== undefined) namesByMethods.set(methods, names);
    for (const table of placed.tables.filter(isBodyTable)) {
      const rows = extractProperties(table, context, {
        valueIsType: true,
        names,
        repeats: placed !== first,
      });
      found.set(table, withBodyTypes(rows, objects));
    }
  }
  return found;
}

/** What is said of one method comes before what is said of all. */
function readBodySection(
  {
    named,
    shared,
    rowsOf,
  }: {
    readonly named: readonly PlacedSection[];
    readonly shared: readonly PlacedSection[];
    readonly rowsOf: ReadonlyMap<TableBlock, readonly PropertyFacts[]>;
  },
  context: ExtractContext,
): BodySection {
  const own = [...named, ...shared];
  const prose = own
    .flatMap(({ prose }) => prose)
    .filter(({ quoted, node }) => !quoted && node.type === "paragraph");
  const tables = [...shared, ...named].flatMap(({ tables }) => tables).filter(isBodyTable);
  const rows = tables.flatMap((table) => rowsOf.get(table) ?? []);
  const nearest = named.length > 0 ? named : shared;
  const isWithoutRows = !nearest.some(({ tables }) => tables.some((table) => rowsOf.get(table)?.length));
  const [opening] = prose;
  const inUrl = opening !== undefined && introducesUrlParameters(opening.text);
  const source = opening?.source ?? tables[0]?.source ?? own[0]?.section.heading?.source;
  const subject = inUrl
    ? undefined
    : prose.map((block) => extractSubject(block, context)).find((found) => found !== undefined);
  const none = opening !== undefined && isWithoutRows && saysNoBody(opening.text);
  const stream = isWithoutRows && prose.some(({ text }) => saysStream(text));
  const isRead = none || stream || inUrl || rows.length > 0 || subject !== undefined;
  return {
    none,
    optional: opening !== undefined && saysOptionalBody(opening.text),
    stream,
    ...(opening && !isRead && { unread: opening.source }),
    ...(!isRead && opening === undefined && { open: "silent" as const }),
    ...(!isRead && prose.some(({ text }) => saysValuesToUpdate(text)) && { open: "fields" as const }),
    rows: inUrl ? [] : rows,
    namesParameters: tables.some(namesParameters),
    named: named.length > 0,
    urlParameters: inUrl ? rows.map((row) => toParameter(row, "path")) : [],
    ...(subject && { subject }),
    ...(source && { source }),
  };
}

function isBodyTable(table: TableBlock): boolean {
  const { name, value } = columnsOf(table);
  return isPropertyTable(table) || (name !== undefined && value !== undefined);
}

function namesParameters(table: TableBlock): boolean {
  return columnsOf(table).rowKind === "parameter";
}

/** The type that "supply a JSON representation of the [ticket](ticket.md) object" speaks of. */
function extractSubject(block: ProseBlock, context: ExtractContext): BodyFacts["subject"] {
  const nodes: readonly Nodes[] = "children" in block.node ? block.node.children : [];
  for (const [index, node] of nodes.entries()) {
    const href = linkTarget(node, context.page.definitions);
    if (href === undefined || !isTypeTarget(href)) continue;
    const name = textOf(node).trim();
    const before = wordsBefore(nodes, index);
    const isName = isTypeName(name) || wordsNamePage(name, href);
    if (!introducesSubject(before) || matchScalar(name) || !isName) continue;
    const type: TypeExpr = { kind: "name", name, href };
    return {
      type: introducesSeveral(before) ? { kind: "collection", element: type } : type,
      source: context.source.spanOf(node),
    };
  }
  const name = matchBareSubject(block.text);
  return name === undefined ? undefined : { type: { kind: "name", name }, source: block.source };
}

/** Links to operations and to concepts name no type. */
export function isTypeTarget(href: string): boolean {
  return !/(?:^|\/)(?:api|concepts)\//.test(href.replace(/^\/graph\/api\/resources\//, ""));
}

/** What tells of one method how it uses the section. */
export interface BodyWitnesses {
  readonly routes: readonly RouteFacts[];
  readonly examples: readonly ExampleFacts[];
  /** The page documents other methods, too, which the section may be about. */
  readonly others: boolean;
  /** The resource that the operation changes. */
  readonly meant?: BodyFacts["subject"];
}

/** The body that one method of the page sends. */
export function extractBody(
  written: BodySection,
  method: HttpMethod,
  { routes, examples, others, meant }: BodyWitnesses,
  context: ExtractContext,
): BodyFacts | undefined {
  if (method === "GET" || method === "HEAD" || written.none) return undefined;
  const request = examples.find((example) => example.request?.json || example.request?.text)?.request;
  // Where the page does not say a word of a body, the example shows that there is one.
  const isMeant = written.open === "fields" || (written.open && request?.json?.kind === "object");
  const section = isMeant && meant ? { ...written, subject: meant } : written;
  const isReference = isReferenceBody(request?.json, section.rows, routes);
  const stated = section.subject !== undefined || section.rows.length > 0 || section.stream;
  if (!stated && request === undefined) return extractUnread(section, method, context);
  const isForOthers = others && !section.named;
  if (method === "DELETE" && (section.rows.length === 0 || isForOthers) && request === undefined) {
    return undefined;
  }
  const contentType = sentContentType(request) ?? (request?.json ? undefined : section.contentType);
  const source = section.source ?? request?.source ?? routes[0]?.source;
  if (source === undefined) return undefined;
  const isStream = isBytes(contentType) || (section.stream && request?.json === undefined);
  const { rows } = section;
  const subject = withShownPlurality(section.subject, request?.json);
  const shape = isReference ? "reference" : isStream ? "stream" : shapeOf(section);
  return {
    shape,
    ...(subject && (shape === "resource" || shape === "properties") && { subject }),
    ...(subject && shape === "parameters" && { resource: subject }),
    properties: shape === "reference" || shape === "stream" ? [] : rows,
    contentType: isStream
      ? isBytes(contentType)
        ? (contentType ?? "")
        : "application/octet-stream"
      : "application/json",
    // An action whose parameters are all optional may be called without a body.
    required: rows.some(({ required }) => required) || (shape !== "parameters" && !section.optional),
    source,
  };
}

/** A body that the page speaks of in words that no rule reads: JSON of no declared shape. */
function extractUnread(
  { unread }: BodySection,
  method: HttpMethod,
  { report }: ExtractContext,
): BodyFacts | undefined {
  if (unread === undefined || method === "DELETE") return undefined;
  report("extract/unread-body", unread, undefined);
  return {
    shape: "resource",
    properties: [],
    contentType: "application/json",
    required: false,
    source: unread,
  };
}

/** The words may say "an array of tickets" of what the example shows inside an object: the example decides. */
function withShownPlurality(subject: BodyFacts["subject"], json: JsonNode | undefined): BodyFacts["subject"] {
  if (subject === undefined || json === undefined) return subject;
  const element = elementOf(subject.type);
  return { ...subject, type: json.kind === "array" ? { kind: "collection", element } : element };
}

function sentContentType(request: ExampleFacts["request"]): string | undefined {
  const header = request?.headers.find(({ name }) => isContentTypeHeader(name));
  return header?.value.split(";")[0]?.trim().toLowerCase();
}

function shapeOf({ subject, rows, namesParameters: parameters }: BodySection): BodyFacts["shape"] {
  if (rows.length === 0) return "resource";
  return parameters || subject === undefined ? "parameters" : "properties";
}

/** `{ "@odata.id": … }`: below `/$ref` whatever else it holds, elsewhere where it is all. */
function isReferenceBody(
  json: JsonNode | undefined,
  rows: readonly PropertyFacts[],
  routes: readonly RouteFacts[],
): boolean {
  const keys = json?.kind === "object" ? json.members.map(({ key }) => key) : rows.map(({ name }) => name);
  if (!keys.includes("@odata.id")) return false;
  return keys.length === 1 || routes.some(({ path }) => /\/\$ref$/.test(path));
}

function isBytes(contentType: string | undefined): boolean {
  return (
    contentType !== undefined && /^[\w.+-]+\/[\w.+-]+$/.test(contentType) && !/\bjson\b/.test(contentType)
  );
}
