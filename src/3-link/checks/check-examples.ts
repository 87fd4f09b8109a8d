import type { Report } from "../../diagnostics/diagnostic.ts";
import type { TypeDeclaration } from "../../model/api-model.ts";
import type { BodyFacts, JsonMember, JsonNode, OperationFacts, PageFacts } from "../../model/facts.ts";
import { type SourceSpan, spanAt } from "../../model/source.ts";
import type { EnumType, TypeRef } from "../../model/types.ts";
import { nameIn } from "../names/type-expressions.ts";
import { writtenTypeOf } from "../names/type-mentions.ts";
import { type ExampleRoot, exampleRootsOf } from "../types/example-roots.ts";
import { ancestorsOf } from "../types/link-bases.ts";
import type { LinkedTypes } from "../types/link-types.ts";
import { describeType } from "../types/type-refs.ts";
import { checkPropertyNames } from "./check-property-names.ts";
import { checkRequired } from "./check-required.ts";
import { checkValue } from "./check-value.ts";
import { createMemberLookup, type MemberLookup, membersOfRows } from "./member-lookup.ts";
import { relatedTo } from "./value-site.ts";

/** What the walk through the JSON of one page carries along. */
interface CheckTools {
  readonly page: PageFacts;
  readonly linked: LinkedTypes;
  readonly types: ReadonlyMap<string, TypeDeclaration>;
  readonly membersOf: (id: string) => MemberLookup;
  readonly report: Report;
}

type ObjectNode = Extract<JsonNode, { kind: "object" }>;

/** Compares the JSON of the examples with the documented types: kinds of values, values of enums, property names. */
export function checkExamples(
  pages: readonly PageFacts[],
  linked: LinkedTypes,
  declarations: readonly TypeDeclaration[],
  report: Report,
): void {
  const types = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  const membersOf = createMemberLookup(linked, types);
  for (const page of pages) {
    const tools = { page, linked, types, membersOf, report };
    for (const root of exampleRootsOf(withOwnExamples(page))) {
      if (!isDoubtful(root, tools)) checkRoot(root, tools);
    }
  }
}

/** The page without exchanges that are none of its operations: what it says of types says nothing of those. */
function withOwnExamples(page: PageFacts): PageFacts {
  const operations = page.operations.map((operation): OperationFacts => {
    const { body, examples } = operation;
    const own = examples.filter(({ elsewhere }) => !elsewhere);
    return { ...operation, ...(body && { body: withSubject(body) }), examples: own };
  });
  return { ...page, operations };
}

/** A table of parameters beside a resource may list only those of its properties that are required. */
function withSubject(body: BodyFacts): BodyFacts {
  const subject = body.subject ?? body.resource;
  return subject ? { ...body, subject } : body;
}

/** Where the text of a link names one type and its target is another, that is the finding. */
function isDoubtful({ type }: ExampleRoot, { page, linked }: CheckTools): boolean {
  const use = type && nameIn(type);
  return use !== undefined && linked.index.find(use, page)?.linked !== undefined;
}

function checkRoot({ node, type, rows, source }: ExampleRoot, tools: CheckTools): void {
  const { page, linked } = tools;
  const read = linked.linker.read;
  const meant = type && read(type, page, source);
  const element = meant?.kind === "array" ? meant.element : meant;
  if (node.kind === "object") {
    const listed = rows.map(
      (facts) => [facts.name, { facts, type: read(facts.type, page, facts.typeSource) }] as const,
    );
    checkObject(node, element, membersOfRows(new Map(listed)), tools);
    checkRequired(node, rows, tools);
  } else if (element)
    visitValue(node, element, { property: describeType(element), documented: source }, tools);
}

/** What is said of the property whose value is visited. */
interface Documented {
  readonly property: string;
  readonly documented: SourceSpan | undefined;
}

function visitValue(node: JsonNode, type: TypeRef, about: Documented, tools: CheckTools): void {
  const { page, types, report } = tools;
  const enumOf = (id: string): EnumType | undefined => {
    const declaration = types.get(id);
    return declaration?.kind === "enum" ? declaration : undefined;
  };
  const source = spanAt(page.path, page.lineStarts, node.start, node.end);
  if (!checkValue(node, type, { ...about, source, enumOf, report })) return;
  if (node.kind === "array") {
    const element: TypeRef = type.kind === "array" ? type.element : { kind: "scalar", name: "Json" };
    for (const item of node.items) visitValue(item, element, about, tools);
  } else if (node.kind === "object") {
    checkObject(node, type, undefined, tools);
  }
}

/** `rows` are those of the body table: where no type is known, they are all that is. */
function checkObject(
  node: ObjectNode,
  expected: TypeRef | undefined,
  rows: MemberLookup | undefined,
  tools: CheckTools,
): void {
  const id = interfaceOf(node, expected, tools);
  const members = id === undefined ? undefined : tools.membersOf(id);
  const names = node.members.filter(({ key }) => !key.includes("@"));
  for (const { key, value } of names) {
    const lookup = members?.typeOf(key) ? members : rows;
    const type = lookup?.typeOf(key);
    if (lookup && type) visitMember(value, type, key, lookup, tools);
  }
  const lookup = members ?? (expected === undefined ? rows : undefined);
  if (lookup) {
    const unlisted = names.filter(({ key }) => rows?.typeOf(key) === undefined);
    // A body that has what its table lists, and nothing of the resource, is no such resource.
    const isOther =
      members !== undefined && unlisted.length < names.length && !unlisted.some(isKnown(lookup));
    if (!isOther) checkPropertyNames(unlisted, lookup, tools.page, tools.report);
  }
}

function visitMember(
  node: JsonNode,
  type: TypeRef,
  property: string,
  lookup: MemberLookup,
  tools: CheckTools,
): void {
  const { page, report } = tools;
  const documented = lookup.placeOf(property);
  if (node.kind === "null" && lookup.isNeverNull(property)) {
    const place = spanAt(page.path, page.lineStarts, node.start, node.end);
    report("link/null-value", place, { property }, relatedTo({ documented }));
  }
  visitValue(node, type, { property, documented }, tools);
}

/** The interface of an object: the one it names itself, else the one that is documented for its place. */
function interfaceOf(node: ObjectNode, expected: TypeRef | undefined, tools: CheckTools): string | undefined {
  const { page, linked, types, report } = tools;
  const place =
    expected?.kind === "ref" && types.get(expected.id)?.kind === "interface" ? expected.id : undefined;
  const written = writtenTypeOf(node);
  if (written === undefined) return place;
  const draft = linked.index.findByName(written.name, page);
  if (draft?.kind !== "interface") return undefined;
  const isMentioned = page.links.some(({ text }) => text.toLowerCase() === draft.localName.toLowerCase());
  const isPlace = [draft.id, ...ancestorsOf(draft.id, linked.bases)].includes(place ?? draft.id);
  // A page that links the type says itself what it is here.
  if (place !== undefined && !isPlace && !isMentioned) {
    const source = spanAt(page.path, page.lineStarts, written.start, written.end);
    report("link/unrelated-type", source, { type: draft.id, documented: place });
  }
  return draft.id;
}

function isKnown(lookup: MemberLookup): (member: JsonMember) => boolean {
  return ({ key }) => lookup.typeOf(key) !== undefined;
}
