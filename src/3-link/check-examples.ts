import type { Report } from "../diagnostics/diagnostic.ts";
import type { TypeDeclaration } from "../model/api-model.ts";
import type { JsonMember, JsonNode, PageFacts } from "../model/facts.ts";
import { type SourceSpan, spanAt } from "../model/source.ts";
import type { EnumType, TypeRef } from "../model/types.ts";
import { type ExampleRoot, exampleRootsOf } from "./example-roots.ts";
import { describeKind, fitsKind } from "./fits-kind.ts";
import type { LinkedTypes } from "./link-types.ts";
import { createMemberLookup, type MemberLookup } from "./member-lookup.ts";
import { quoteValues } from "./quote-values.ts";
import { writtenTypeOf } from "./type-mentions.ts";
import { describeType } from "./type-refs.ts";

interface CheckTools {
  readonly linked: LinkedTypes;
  readonly types: ReadonlyMap<string, TypeDeclaration>;
  readonly members: MemberLookup;
  readonly report: Report;
}

/** Compares the JSON of the examples with the documented types: kinds of values, enum members and property names. */
export function checkExamples(
  pages: readonly PageFacts[],
  linked: LinkedTypes,
  declarations: readonly TypeDeclaration[],
  report: Report,
): void {
  const types = new Map(declarations.map((declaration) => [declaration.id, declaration]));
  const tools = { linked, types, members: createMemberLookup(linked, types), report };
  for (const page of pages) for (const root of exampleRootsOf(page)) checkRoot(root, tools);
}

function checkRoot(root: ExampleRoot, tools: CheckTools): void {
  const { page, node, type, rows, source } = root;
  const { read } = tools.linked.linker;
  const rowTypes = new Map(rows.map((row) => [row.name, read(row.type, page, row.typeSource)]));
  if (type === undefined) {
    if (node.kind === "object" && rows.length > 0) checkObject(node, undefined, rowTypes, page, tools);
    return;
  }
  const meant = read(type, page, source);
  const element = meant.kind === "array" ? meant.element : meant;
  if (node.kind === "object") checkObject(node, element, rowTypes, page, tools);
  else checkValue(node, element, describeType(element), page, tools);
}

function checkValue(
  node: JsonNode,
  type: TypeRef,
  property: string,
  page: PageFacts,
  tools: CheckTools,
): void {
  const { types, report } = tools;
  const isEnum = (id: string): boolean => types.get(id)?.kind === "enum";
  if (!fitsKind(node, type, isEnum)) {
    const details = { property, shown: describeKind(node), documented: describeType(type) };
    report("link/value-kind", placeOf(node, page), details);
    return;
  }
  if (node.kind === "array") {
    const element = type.kind === "array" ? type.element : undefined;
    if (element) for (const item of node.items) checkValue(item, element, property, page, tools);
  } else if (node.kind === "object") checkObject(node, type, new Map(), page, tools);
  else if (node.kind === "string" && type.kind === "ref") {
    const declaration = types.get(type.id);
    if (declaration?.kind === "enum")
      checkMember(node.value, declaration, property, placeOf(node, page), report);
  }
}

/** Values of a flags enum stand in one string, with commas between them. */
function checkMember(
  value: string,
  { name, members }: EnumType,
  property: string,
  source: SourceSpan,
  report: Report,
): void {
  const values = members.map((member) => member.value);
  const isMember = (text: string): boolean => values.includes(text);
  if (isMember(value) || value.split(/,\s*/).every(isMember)) return;
  const suggestion = values.find((member) => member.toLowerCase() === value.toLowerCase());
  const details = { value, property, enum: name, members: quoteValues(values) };
  report("link/value-not-in-enum", source, details, { suggestion });
}

function checkObject(
  node: Extract<JsonNode, { kind: "object" }>,
  expected: TypeRef | undefined,
  rowTypes: ReadonlyMap<string, TypeRef>,
  page: PageFacts,
  tools: CheckTools,
): void {
  const id = interfaceOf(node, expected, page, tools);
  for (const member of node.members) {
    const { key, value } = member;
    if (key.includes("@")) continue;
    const type = (id !== undefined ? tools.members.typeOf(id, key) : undefined) ?? rowTypes.get(key);
    if (type) checkValue(value, type, key, page, tools);
    else if (id !== undefined) reportUnknown(member, id, page, tools);
  }
}

/** The interface of an object: what it says itself, else what is documented for its place. */
function interfaceOf(
  node: JsonNode,
  expected: TypeRef | undefined,
  page: PageFacts,
  { linked, types }: CheckTools,
): string | undefined {
  const written = writtenTypeOf(node);
  const own = written && linked.index.findByName(written.name, page);
  if (written) return own?.kind === "interface" ? own.id : undefined;
  return expected?.kind === "ref" && types.get(expected.id)?.kind === "interface" ? expected.id : undefined;
}

function reportUnknown(
  { key, keyStart, keyEnd }: JsonMember,
  id: string,
  page: PageFacts,
  { members, report }: CheckTools,
): void {
  if (members.mayHave(id, key)) return;
  const source = spanAt(page.path, page.lineStarts, keyStart, keyEnd);
  const suggestion = members.nearName(id, key);
  report("link/undocumented-property", source, { property: key, type: id }, { suggestion });
}

function placeOf({ start, end }: JsonNode, page: PageFacts): SourceSpan {
  return spanAt(page.path, page.lineStarts, start, end);
}
