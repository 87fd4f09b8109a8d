import type { Report } from "../../diagnostics/diagnostic.ts";
import type { TypeDeclaration } from "../../model/api-model.ts";
import type { JsonNode, PageFacts } from "../../model/facts.ts";
import { spanAt } from "../../model/source.ts";
import type { TypeRef } from "../../model/types.ts";
import { writtenTypeOf } from "../names/type-mentions.ts";
import { type ExampleRoot, exampleRootsOf } from "../types/example-roots.ts";
import { ancestorsOf } from "../types/link-bases.ts";
import type { LinkedTypes } from "../types/link-types.ts";
import { describeType } from "../types/type-refs.ts";
import { checkEnumValue } from "./check-enum-value.ts";
import { checkPropertyNames } from "./check-property-names.ts";
import { describeKind, fitsKind } from "./fits-kind.ts";
import { createMemberLookup, type MemberLookup, membersOfRows } from "./member-lookup.ts";

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
    for (const root of exampleRootsOf(page)) checkRoot(root, tools);
  }
}

function checkRoot({ node, type, rows, source }: ExampleRoot, tools: CheckTools): void {
  const { page, linked } = tools;
  const read = linked.linker.read;
  const meant = type && read(type, page, source);
  const element = meant?.kind === "array" ? meant.element : meant;
  if (node.kind === "object") {
    const listed = new Map(rows.map((row) => [row.name, read(row.type, page, row.typeSource)]));
    checkObject(node, element, membersOfRows(listed), tools);
  } else if (element) checkValue(node, element, describeType(element), tools);
}

function checkValue(node: JsonNode, type: TypeRef, property: string, tools: CheckTools): void {
  const { page, types, report } = tools;
  const isEnum = (id: string): boolean => types.get(id)?.kind === "enum";
  const place = spanAt(page.path, page.lineStarts, node.start, node.end);
  if (!fitsKind(node, type, isEnum)) {
    const details = { property, shown: describeKind(node), documented: describeType(type) };
    report("link/value-kind", place, details);
  } else if (node.kind === "array") {
    const element: TypeRef = type.kind === "array" ? type.element : { kind: "scalar", name: "Json" };
    for (const item of node.items) checkValue(item, element, property, tools);
  } else if (node.kind === "object") {
    checkObject(node, type, undefined, tools);
  } else if (node.kind === "string" && type.kind === "ref") {
    const declaration = types.get(type.id);
    if (declaration?.kind === "enum") checkEnumValue(node.value, declaration, property, place, report);
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
    const type = members?.typeOf(key) ?? rows?.typeOf(key);
    if (type) checkValue(value, type, key, tools);
  }
  const lookup = members ?? (expected === undefined ? rows : undefined);
  if (lookup) {
    const unlisted = names.filter(({ key }) => rows?.typeOf(key) === undefined);
    checkPropertyNames(unlisted, lookup, tools.page, tools.report);
  }
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
  if (place !== undefined && ![draft.id, ...ancestorsOf(draft.id, linked.bases)].includes(place)) {
    const source = spanAt(page.path, page.lineStarts, written.start, written.end);
    report("link/unrelated-type", source, { type: draft.id, documented: place });
  }
  return draft.id;
}
