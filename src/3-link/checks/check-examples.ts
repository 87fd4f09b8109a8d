import type { Report } from "../../diagnostics/diagnostic.ts";
import type { TypeDeclaration } from "../../model/api-model.ts";
import type { OperationFacts, PageFacts } from "../../model/facts.ts";
import type { JsonMember, JsonNode, JsonObject } from "../../model/json-node.ts";
import type { HttpMethod } from "../../model/operations.ts";
import { spanAt } from "../../model/source.ts";
import type { EnumType, TypeRef } from "../../model/types.ts";
import { nameIn } from "../names/type-expressions.ts";
import { writtenTypeOf } from "../names/type-mentions.ts";
import { type ExampleRoot, exampleRootsOf } from "../types/example-roots.ts";
import { ancestorsOf } from "../types/link-bases.ts";
import type { LinkedTypes } from "../types/link-types.ts";
import { describeType } from "../types/type-refs.ts";
import { checkComplete } from "./check-complete.ts";
import { checkPropertyNames } from "./check-property-names.ts";
import { checkReadOnly } from "./check-read-only.ts";
import { checkRequired } from "./check-required.ts";
import { collectTypeNames } from "./check-type-names.ts";
import { checkValue } from "./check-value.ts";
import { createMemberLookup, type MemberLookup, membersOfRows } from "./member-lookup.ts";
import { type Documented, placeOf, relatedTo, type ValueTools } from "./value-site.ts";

/** What the walk through the JSON of one page carries along. */
interface CheckTools extends ValueTools {
  readonly linked: LinkedTypes;
  readonly types: ReadonlyMap<string, TypeDeclaration>;
  readonly membersOf: (id: string) => MemberLookup;
}

/** Compares the JSON of the examples with the documented types: kinds of values, values of enums, property names. */
export function checkExamples(
  pages: readonly PageFacts[],
  linked: LinkedTypes,
  declarations: readonly TypeDeclaration[],
  report: Report,
): void {
  const types = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  const membersOf = createMemberLookup(linked, types);
  const enumOf = (id: string): EnumType | undefined => {
    const declaration = types.get(id);
    return declaration?.kind === "enum" ? declaration : undefined;
  };
  const isEnum = (id: string): boolean => enumOf(id) !== undefined;
  for (const page of pages) {
    const tools = { page, linked, types, membersOf, enumOf, isEnum, report };
    for (const operation of page.operations) checkOperation(operation, tools);
  }
}

/** What the page says of types says nothing of exchanges that are none of its operations. */
function checkOperation(operation: OperationFacts, tools: Omit<CheckTools, "addTypeName">): void {
  // A table of parameters beside a resource may list only those of its properties that are required.
  const subject = operation.body?.subject ?? operation.body?.resource;
  for (const example of operation.examples) {
    if (example.elsewhere) continue;
    const typeNames = collectTypeNames(tools.page, tools.report);
    for (const root of exampleRootsOf(example, operation, subject)) {
      if (!isDoubtful(root, tools))
        checkRoot(root, operation.method, { ...tools, addTypeName: typeNames.add });
    }
    typeNames.report();
  }
}

/** Where the text of a link names one type and its target is another, that is the finding. */
function isDoubtful({ type }: ExampleRoot, { page, linked }: Pick<CheckTools, "page" | "linked">): boolean {
  const use = type && nameIn(type);
  return use !== undefined && linked.index.find(use, page)?.linked !== undefined;
}

function checkRoot(
  { node, type, rows, source, sent, whole }: ExampleRoot,
  method: HttpMethod,
  tools: CheckTools,
): void {
  const { page, linked } = tools;
  const read = linked.linker.read;
  const meant = type && read(type, page, source);
  const element = meant?.kind === "array" ? meant.element : meant;
  if (node.kind === "object") {
    const listed = rows.map(
      (facts) => [facts.name, { facts, type: read(facts.type, page, facts.typeSource) }] as const,
    );
    const members = checkObject(node, element, membersOfRows(new Map(listed)), tools);
    if (whole && members) checkComplete(node, members, page, tools.report);
    checkRequired(node, rows, tools);
    if (sent) checkReadOnly(node, method, { rows, members }, tools);
  } else if (element)
    visitValue(node, element, { property: describeType(element), documented: source }, tools);
}

function visitValue(node: JsonNode, type: TypeRef, about: Documented, tools: CheckTools): void {
  if (!checkValue(node, type, about, tools)) return;
  if (node.kind === "array") {
    const element: TypeRef = type.kind === "array" ? type.element : { kind: "scalar", name: "Json" };
    for (const item of node.items) visitValue(item, element, about, tools);
  } else if (node.kind === "object") {
    checkObject(node, type, undefined, tools);
  }
}

/** `rows` are those of the body table: where no type is known, they are all that is. Gives what the type has. */
function checkObject(
  node: JsonObject,
  expected: TypeRef | undefined,
  rows: MemberLookup | undefined,
  tools: CheckTools,
): MemberLookup | undefined {
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
  return members;
}

function visitMember(
  node: JsonNode,
  type: TypeRef,
  property: string,
  lookup: MemberLookup,
  tools: CheckTools,
): void {
  const documented = lookup.placeOf(property);
  if (node.kind === "null" && lookup.isNeverNull(property)) {
    tools.report("link/null-value", placeOf(node, tools.page), { property }, relatedTo({ documented }));
  }
  visitValue(node, type, { property, documented }, tools);
}

/** The interface of an object: the one it names itself, else the one that is documented for its place. */
function interfaceOf(node: JsonObject, expected: TypeRef | undefined, tools: CheckTools): string | undefined {
  const { page, linked, types, report } = tools;
  const place =
    expected?.kind === "ref" && types.get(expected.id)?.kind === "interface" ? expected.id : undefined;
  const written = writtenTypeOf(node);
  if (written === undefined) return place;
  const draft = linked.index.findByName(written.name, page);
  if (draft?.kind !== "interface") return undefined;
  if (place === undefined || place === draft.id) return draft.id;
  const isPlace = ancestorsOf(draft.id, linked.bases).includes(place);
  // A page that links the type says itself what it is here.
  const name = draft.localName.toLowerCase();
  const isLinked = page.links.some(
    ({ text }) => text.slice(text.lastIndexOf(".") + 1).toLowerCase() === name,
  );
  if (!isPlace && !isLinked) {
    const source = spanAt(page.path, page.lineStarts, written.start, written.end);
    const related = [{ message: "declared here", source: draft.source }];
    report("link/unrelated-type", source, { type: draft.id, documented: place }, { related });
  }
  return draft.id;
}

function isKnown(lookup: MemberLookup): (member: JsonMember) => boolean {
  return ({ key }) => lookup.typeOf(key) !== undefined;
}
