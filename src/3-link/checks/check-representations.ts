import type { Report } from "../../diagnostics/diagnostic.ts";
import { createNearNames } from "../../diagnostics/near-names.ts";
import type { PageFacts, PropertyFacts, TypeFacts } from "../../model/facts.ts";
import type { LinkedTypes } from "../types/link-types.ts";
import type { Declaration, TypeDraft } from "../types/type-draft.ts";
import { describeType } from "../types/type-refs.ts";
import { describeKind, kindsOf } from "./fits-kind.ts";

/** Compares the tables of each type with the JSON representation on the same page. */
export function checkRepresentations(types: readonly TypeDraft[], linked: LinkedTypes, report: Report): void {
  for (const type of types) {
    for (const declaration of type.declarations) checkDeclaration(type, declaration, linked, report);
  }
}

function checkDeclaration(
  { id }: TypeDraft,
  { facts, page }: Declaration<TypeFacts>,
  linked: LinkedTypes,
  report: Report,
): void {
  if (facts.jsonProperties.length === 0) return;
  const shown = new Map(facts.jsonProperties.map((property) => [property.name.toLowerCase(), property]));
  const rows = facts.properties.filter(({ relationship, name }) => !relationship && !name.includes("@"));
  const listed = new Set(rows.map(({ name }) => name.toLowerCase()));
  // What the JSON nearly shows has been said to be misspelt.
  const unlisted = createNearNames(
    [...shown.keys()].filter((name) => !listed.has(name)),
    "decide",
  );
  const isPartial = rows.filter(({ name }) => shown.has(name.toLowerCase())).length * 2 < rows.length;
  for (const row of rows) {
    const json = shown.get(row.name.toLowerCase());
    if (json !== undefined) checkKind(row, json, page, linked, report);
    else if (
      !isPartial &&
      row.inheritedFrom === undefined &&
      !row.deprecated &&
      unlisted(row.name) === undefined
    ) {
      const [first] = facts.jsonProperties;
      const related = first ? [{ message: "the JSON", source: first.source }] : [];
      report("link/property-not-in-json", row.source, { property: row.name, type: id }, { related });
    }
  }
}

function checkKind(
  row: PropertyFacts,
  json: PropertyFacts,
  page: PageFacts,
  { enums, linker }: LinkedTypes,
  report: Report,
): void {
  // A string may be the sample of anything: `"String"`, `"1 or 2"`.
  if (json.type.kind === "scalar" && json.type.name === "String") return;
  const isEnum = (id: string): boolean => enums.membersOf(id) !== undefined;
  const type = linker.read(row.type, page, row.typeSource);
  const kinds = kindsOf(type, isEnum);
  const [kind] = kindsOf(linker.read(json.type, page, json.typeSource), isEnum) ?? [];
  if (kind === undefined || kinds === undefined || kinds.has(kind)) return;
  const details = { property: row.name, shown: describeKind(kind), documented: describeType(type) };
  const related = [{ message: "documented here", source: row.typeSource }];
  report("link/representation-kind", json.typeSource, details, { related });
}
