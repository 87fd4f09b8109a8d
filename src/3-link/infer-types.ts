import type { Report } from "../diagnostics/diagnostic.ts";
import type { JsonNode, PageFacts, PropertyFacts } from "../model/facts.ts";
import { type SourceSpan, spanAt } from "../model/source.ts";
import type { TypeExpr } from "../model/types.ts";
import { exampleRootsOf } from "./example-roots.ts";
import { ancestorsOf, type Bases } from "./link-bases.ts";
import { joinName } from "./qualified-name.ts";
import type { RevealParts } from "./reveal-types.ts";
import { mergeShapes, shapeOf } from "./shape.ts";
import { commonest, createTally, type Tally } from "./tally.ts";
import type { DraftRow, TypeDraft } from "./type-draft.ts";
import { nameIn } from "./type-expressions.ts";
import { writtenTypeOf } from "./type-mentions.ts";
import { type WantedType, wantedType, wantedTypesOf } from "./wanted-types.ts";

/** What the examples show of one type that nothing declares. */
interface Sighting {
  readonly wanted: WantedType;
  readonly spellings: Tally;
  readonly properties: Map<string, SeenProperty>;
  readonly page: PageFacts;
  readonly source: SourceSpan;
}

interface SeenProperty {
  type: TypeExpr | undefined;
  readonly source: SourceSpan;
  readonly valueSource: SourceSpan;
}

/** The type that an object in an example should have by its place. */
type Expected = TypeDraft | WantedType | undefined;

export interface InferParts extends RevealParts {
  readonly types: readonly TypeDraft[];
  readonly bases: Bases;
}

/**
 * The types that cells, bodies or responses name, that nothing declares, and whose objects examples show. A nested
 * object of such a type that says its own `@odata.type` is such a type too.
 */
export function inferTypes(
  pages: readonly PageFacts[],
  parts: InferParts,
  report: Report,
): readonly TypeDraft[] {
  const wanted = wantedTypesOf(pages, parts);
  const sightings = new Map<string, Sighting>();
  const rowsOf = createRowLookup(parts);

  const visit = (node: JsonNode, expected: Expected, page: PageFacts, place: SourceSpan): void => {
    if (node.kind === "array") for (const item of node.items) visit(item, expected, page, place);
    if (node.kind !== "object") return;
    const written = writtenTypeOf(node);
    const type = (written && typeNamed(written.name, page, parts)) ?? expected;
    const source = written ? spanAt(page.path, page.lineStarts, written.start, written.end) : place;
    const seen =
      type && "key" in type && wanted.has(type.key) ? see(sightings, type, page, source) : undefined;
    for (const { key, keyStart, keyEnd, value } of node.members) {
      if (key.includes("@")) continue;
      const keySpan = spanAt(page.path, page.lineStarts, keyStart, keyEnd);
      if (seen) {
        noteProperty(seen, key, value, keySpan);
        for (const { name } of nestedTypes(value)) want(wanted, name, page, parts);
      }
      const row = type && "kind" in type ? rowsOf(type).get(key) : undefined;
      visit(value, row && typeInRow(row, parts), page, keySpan);
    }
  };
  for (const page of pages) {
    for (const { node, type, source } of exampleRootsOf(page)) {
      const use = type && nameIn(type);
      visit(node, use && typeNamed(use.name, page, parts, use.href), page, source);
    }
  }
  return [...sightings.values()]
    .filter(({ properties }) => properties.size > 0)
    .map((sighting) => draftOf(sighting, parts, report));
}

function typeNamed(name: string, page: PageFacts, parts: InferParts, href?: string): Expected {
  const draft = parts.index.find({ name, href }, page)?.draft;
  if (draft) return draft.kind === "interface" ? draft : undefined;
  return wantedType({ name, href }, page, parts);
}

function typeInRow({ facts, page }: DraftRow, parts: InferParts): Expected {
  const use = nameIn(facts.type);
  return use && typeNamed(use.name, page, parts, use.href);
}

function nestedTypes(node: JsonNode): readonly { name: string }[] {
  const written = writtenTypeOf(node);
  if (node.kind === "array") return node.items.flatMap(nestedTypes);
  return written ? [written] : [];
}

function want(wanted: Map<string, WantedType>, name: string, page: PageFacts, parts: InferParts): void {
  const one = wantedType({ name }, page, parts);
  if (one && !wanted.has(one.key)) wanted.set(one.key, one);
}

function see(
  sightings: Map<string, Sighting>,
  wanted: WantedType,
  page: PageFacts,
  source: SourceSpan,
): Sighting {
  const known = sightings.get(wanted.key);
  const sighting = known ?? { wanted, spellings: createTally(), properties: new Map(), page, source };
  sighting.spellings.add(wanted.name);
  if (known === undefined) sightings.set(wanted.key, sighting);
  return sighting;
}

function noteProperty(
  { properties, page }: Sighting,
  name: string,
  value: JsonNode,
  source: SourceSpan,
): void {
  const known = properties.get(name);
  if (known) {
    known.type = mergeShapes(known.type, shapeOf(value));
    return;
  }
  const valueSource = spanAt(source.path, page.lineStarts, value.start, value.end);
  properties.set(name, { type: shapeOf(value), source, valueSource });
}

/** The rows of a type and of its ancestors by name, the nearest first. */
function createRowLookup({ types, bases }: InferParts): (type: TypeDraft) => ReadonlyMap<string, DraftRow> {
  const byId = new Map(types.map((type) => [type.id, type]));
  const memo = new Map<string, ReadonlyMap<string, DraftRow>>();
  return (type) => {
    const known = memo.get(type.id);
    if (known) return known;
    const rows = new Map<string, DraftRow>();
    for (const id of [type.id, ...ancestorsOf(type.id, bases)]) {
      for (const row of byId.get(id)?.rows ?? [])
        if (!rows.has(row.facts.name)) rows.set(row.facts.name, row);
    }
    memo.set(type.id, rows);
    return rows;
  };
}

function draftOf(sighting: Sighting, { evidence }: InferParts, report: Report): TypeDraft {
  const { wanted, spellings, properties, page, source } = sighting;
  const { namespace } = wanted;
  const localName = evidence.spellingOf(namespace, wanted.name) ?? commonest(spellings) ?? wanted.name;
  const id = joinName(namespace, localName);
  report("link/type-from-examples", source, { name: id });
  const rows = [...properties].map(([name, seen]) => ({ page, facts: propertyOf(name, seen) }));
  return { kind: "interface", id, namespace, localName, origin: "example", declarations: [], rows, source };
}

function propertyOf(name: string, { type, source, valueSource }: SeenProperty): PropertyFacts {
  return {
    name,
    type: type ?? { kind: "scalar", name: "Json" },
    readOnly: false,
    required: false,
    relationship: false,
    deprecated: false,
    description: "",
    source,
    typeSource: valueSource,
  };
}
