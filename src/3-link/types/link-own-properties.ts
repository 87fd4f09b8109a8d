import { createNearNames } from "../../diagnostics/near-names.ts";
import type { Property } from "../../model/types.ts";
import { groupBy } from "../group-by.ts";
import { linkJsonProperties } from "./link-json-properties.ts";
import { linkRows } from "./link-rows.ts";
import type { LinkedProperties, PropertyTools } from "./property-tools.ts";
import type { DraftRow, TypeDraft } from "./type-draft.ts";

/** The properties of one interface: its rows first, then what only its JSON representation shows. */
export function linkOwnProperties(
  type: TypeDraft,
  otherKey: string | undefined,
  tools: PropertyTools,
): LinkedProperties {
  const json = type.declarations.flatMap(({ facts, page }) =>
    facts.jsonProperties.map((shown) => ({ facts: shown, page })),
  );
  const jsonByName = new Map(json.map((row) => [row.facts.name, row]));
  const rowsByName = groupBy(followJson(type.rows, jsonByName, tools), ({ facts }) => facts.name);
  const stated = type.declarations.map(({ facts }) => facts.key).find((key) => key !== undefined);
  const isKnown = (name: string): boolean =>
    rowsByName.has(name) || jsonByName.has(name) || tools.inherited(type.id, name) !== undefined;
  for (const { facts } of type.declarations) {
    if (facts.key === undefined || facts.keySource === undefined || isKnown(facts.key)) continue;
    const suggestion = createNearNames([...rowsByName.keys(), ...jsonByName.keys()])(facts.key);
    tools.report("link/unknown-key", facts.keySource, { key: facts.key, type: type.id }, { suggestion });
  }
  const key = stated !== undefined && isKnown(stated) ? stated : otherKey;

  const own = new Map<string, Property>();
  for (const [name, rows] of rowsByName) {
    own.set(name, linkRows(type, rows, jsonByName.get(name), key, tools));
  }
  for (const property of linkJsonProperties(type, json, own, key, tools)) own.set(property.name, property);
  const spellings = new Map([...own.keys()].map((name) => [name.toLowerCase(), name]));
  return { own, spellings, ...(key !== undefined && { key }) };
}

/** Where a table and the JSON spell a name in different case, the JSON is nearer to the wire. */
function followJson(
  rows: readonly DraftRow[],
  jsonByName: ReadonlyMap<string, DraftRow>,
  { report }: PropertyTools,
): readonly DraftRow[] {
  if (jsonByName.size === 0) return rows;
  const listed = new Set(rows.map(({ facts }) => facts.name));
  const otherCase = new Map(
    [...jsonByName].filter(([name]) => !listed.has(name)).map(([name, row]) => [name.toLowerCase(), row]),
  );
  if (otherCase.size === 0) return rows;
  return rows.map((row) => {
    const { name: written, source } = row.facts;
    const shown = jsonByName.has(written) ? undefined : otherCase.get(written.toLowerCase())?.facts;
    if (shown === undefined) return row;
    const related = [{ message: "the JSON", source: shown.source }];
    const details = { written, shown: shown.name };
    report("link/property-casing", source, details, { related, suggestion: shown.name });
    return { ...row, facts: { ...row.facts, name: shown.name } };
  });
}
