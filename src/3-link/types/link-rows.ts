import type { PageFacts, PropertyFacts } from "../../model/facts.ts";
import { hasUnknown } from "../../model/type-references.ts";
import type { Property, TypeExpr, TypeRef } from "../../model/types.ts";
import type { Group } from "../group-by.ts";
import { singular } from "../names/singular.ts";
import { elementIn } from "../names/type-expressions.ts";
import { typeSite } from "../operations/link-context.ts";
import { sameValues } from "./enum-registry.ts";
import { mergeRows } from "./merge-rows.ts";
import type { PropertyTools } from "./property-tools.ts";
import type { DraftRow, TypeDraft } from "./type-draft.ts";
import { describeType, isAssignable, sameType } from "./type-refs.ts";

/** One property from the rows of its name: one row of each page that lists it. */
export function linkRows(
  owner: TypeDraft,
  rows: Group<DraftRow>,
  json: DraftRow | undefined,
  key: string | undefined,
  tools: PropertyTools,
): Property {
  const row = mergeRows(owner, rows, tools);
  const inherited = tools.inherited(owner.id, row.facts.name);
  const ancestor = claimedAncestor(owner, row, tools);
  if (inherited && ancestor !== undefined) return repeat(row, inherited, tools);
  if (ancestor !== undefined) {
    const base = tools.index.findByName(ancestor, row.page);
    const related = base ? [{ message: "the base", source: base.source }] : [];
    const details = { property: row.facts.name, base: ancestor };
    tools.report("link/not-inherited", row.facts.source, details, { related });
  }
  if (inherited && repeatsList(row.facts, inherited.property.type, tools))
    return repeat(row, inherited, tools);
  const type = linkRowType(owner, row, json, tools);
  const property = tools.toProperty(row.facts, type, key);
  return inherited ? redeclare(property, row, inherited, tools) : property;
}

type Inherited = NonNullable<ReturnType<PropertyTools["inherited"]>>;

function repeat({ facts }: DraftRow, { owner, property }: Inherited, tools: PropertyTools): Property {
  const { type, nullable } = property;
  return { ...tools.toProperty(facts, type, undefined), nullable, inheritedFrom: owner };
}

/** A subtype may narrow a property. One that contradicts its base would not compile: the base is believed. */
function redeclare(property: Property, row: DraftRow, inherited: Inherited, tools: PropertyTools): Property {
  const { owner, property: base } = inherited;
  if (sameType(property.type, base.type))
    return { ...property, nullable: base.nullable, inheritedFrom: owner };
  if (isAssignable(property.type, base.type, tools)) {
    return { ...property, nullable: property.nullable && base.nullable };
  }
  tools.report(
    "link/conflicting-property",
    row.facts.typeSource,
    {
      property: property.name,
      written: describeType(property.type),
      other: describeType(base.type),
      type: owner,
    },
    { related: [{ message: "declared here", source: base.source }] },
  );
  return repeat(row, inherited, tools);
}

/** The id of the type from which a row says that it is inherited. */
function claimedAncestor(
  owner: TypeDraft,
  { facts, page }: DraftRow,
  { index }: PropertyTools,
): string | undefined {
  const id = facts.inheritedFrom && index.find(facts.inheritedFrom, page)?.draft.id;
  return id === owner.id ? undefined : id;
}

/** Whether the row lists the values of the enum that the inherited property has. */
function repeatsList(
  { type, members }: PropertyFacts,
  inherited: TypeRef,
  { enums }: PropertyTools,
): boolean {
  const element = inherited.kind === "array" ? inherited.element : inherited;
  if (elementIn(type).kind !== "enumeration" || members === undefined || element.kind !== "ref") return false;
  const values = enums.membersOf(element.id);
  return values !== undefined && sameValues(values, members);
}

function linkRowType(
  owner: TypeDraft,
  { facts, page }: DraftRow,
  json: DraftRow | undefined,
  tools: PropertyTools,
): TypeRef {
  const { name, type, typeSource } = facts;
  const members = facts.members ?? membersShown(type, json);
  const shown = json && tools.linker.read(json.facts.type, json.page, json.facts.typeSource);
  if (shown && isTelling(shown) && !members && hasUnknown(tools.linker.read(type, page, typeSource))) {
    const written = writtenIn(type);
    const details = { property: name, written, type: describeType(shown) };
    const related = [{ message: "shown here", source: json.facts.typeSource }];
    const suggestion = tools.linker.nearName(written);
    tools.report("link/type-from-json", typeSource, details, { related, suggestion });
    return shown;
  }
  const listing = { owner: { kind: "type", id: owner.id }, property: name, members } as const;
  const linked = tools.linker.link(type, typeSite(page, typeSource, listing));
  const several = facts.relationship && namesSeveral(type, page, tools);
  return several && linked.kind === "ref" ? { kind: "array", element: linked } : linked;
}

/** A relationship whose type is the plural of a declared name leads to several: `tickets`. */
function namesSeveral(type: TypeExpr, page: PageFacts, { index }: PropertyTools): boolean {
  if (type.kind !== "name") return false;
  const name = index.find(type, page)?.draft.localName.toLowerCase();
  const written = type.name.toLowerCase();
  return name !== undefined && written !== name && singular(written) === name;
}

/** The values that the JSON offers for what the table calls a string or an enumeration. */
function membersShown(type: TypeExpr, json: DraftRow | undefined): PropertyFacts["members"] {
  const element = elementIn(type);
  const isList = element.kind === "enumeration" || (element.kind === "scalar" && element.name === "String");
  return isList ? json?.facts.members : undefined;
}

function isTelling(type: TypeRef): boolean {
  return !hasUnknown(type) && !(type.kind === "scalar" && type.name === "Json");
}

function writtenIn(type: TypeExpr): string {
  const element = elementIn(type);
  if (element.kind === "opaque") return element.text;
  return element.kind === "name" ? element.name : element.kind;
}
