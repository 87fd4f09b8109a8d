import type { Report } from "../../diagnostics/diagnostic.ts";
import type { PageFacts } from "../../model/facts.ts";
import type { JsonNode } from "../../model/json-node.ts";
import { type SourceSpan, spanAt } from "../../model/source.ts";
import { joinName } from "../names/qualified-name.ts";
import { commonest } from "../names/tally.ts";
import { nameIn } from "../names/type-expressions.ts";
import type { NameUse } from "../names/type-index.ts";
import { writtenTypeOf } from "../names/type-mentions.ts";
import { exampleRootsOf } from "./example-roots.ts";
import type { Bases } from "./link-bases.ts";
import type { RevealParts } from "./reveal-types.ts";
import { createRowLookup } from "./row-lookup.ts";
import { noteProperty, noteType, rowsOf, type Sighting } from "./sightings.ts";
import type { DraftRow, TypeDraft } from "./type-draft.ts";
import { type WantedType, wantedType, wantedTypesOf } from "./wanted-types.ts";

export interface InferParts extends RevealParts {
  readonly types: readonly TypeDraft[];
  readonly bases: Bases;
}

/** What an object in an example should be: a known type, or one that nothing declares. */
type Expected = TypeDraft | WantedType | undefined;

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
  const rowsByName = createRowLookup(parts.types, parts.bases);

  const visit = (node: JsonNode, expected: Expected, page: PageFacts, placeOf: () => SourceSpan): void => {
    if (node.kind === "array") for (const item of node.items) visit(item, expected, page, placeOf);
    if (node.kind !== "object") return;
    const written = writtenTypeOf(node);
    const type = (written && typeNamed(written, page, parts)) ?? expected;
    const spanOf = (start: number, end: number) => spanAt(page.path, page.lineStarts, start, end);
    const sourceOf = () => (written ? spanOf(written.start, written.end) : placeOf());
    const sighting =
      type && "key" in type && wanted.has(type.key) ? noteType(sightings, type, sourceOf) : undefined;
    for (const member of node.members) {
      const { key, keyStart, keyEnd, value } = member;
      if (key.includes("@")) continue;
      if (sighting) {
        noteProperty(sighting, member, page);
        wantNested(wanted, value, page, parts);
      }
      // Other values have nothing inside.
      if (value.kind !== "object" && value.kind !== "array") continue;
      const row = type && "kind" in type ? rowsByName(type).get(key) : undefined;
      visit(value, row && typeOfRow(row, parts), page, () => spanOf(keyStart, keyEnd));
    }
  };
  for (const page of pages) {
    for (const { node, use, source } of namedRootsOf(page)) {
      visit(node, use && typeNamed(use, page, parts), page, () => source);
    }
  }
  return [...sightings.values()]
    .filter(({ properties }) => properties.size > 0)
    .map((sighting) => draftOf(sighting, parts, report));
}

/** The values in the examples of a page, each with the name that the page gives its type. */
function namedRootsOf(page: PageFacts) {
  return page.operations.flatMap((operation) =>
    operation.examples
      .flatMap((example) => exampleRootsOf(example, operation, operation.body?.subject))
      .map(({ node, type, source }) => ({ node, use: type && nameIn(type), source })),
  );
}

function typeNamed(use: NameUse, page: PageFacts, parts: InferParts): Expected {
  const draft = parts.index.find(use, page)?.draft;
  if (draft) return draft.kind === "interface" ? draft : undefined;
  return wantedType(use, page, parts);
}

function typeOfRow({ facts, page }: DraftRow, parts: InferParts): Expected {
  const use = nameIn(facts.type);
  return use && typeNamed(use, page, parts);
}

function wantNested(
  wanted: Map<string, WantedType>,
  node: JsonNode,
  page: PageFacts,
  parts: InferParts,
): void {
  if (node.kind === "array") for (const item of node.items) wantNested(wanted, item, page, parts);
  const written = writtenTypeOf(node);
  const one = written && wantedType(written, page, parts);
  if (one && !wanted.has(one.key)) wanted.set(one.key, one);
}

function draftOf(sighting: Sighting, { evidence }: InferParts, report: Report): TypeDraft {
  const { wanted, spellings, source } = sighting;
  const { namespace } = wanted;
  const localName = evidence.spellingOf(namespace, wanted.name) ?? commonest(spellings) ?? wanted.name;
  const id = joinName(namespace, localName);
  report("link/type-from-examples", source, { name: id });
  const rows = rowsOf(sighting);
  return { kind: "interface", id, namespace, localName, origin: "example", declarations: [], rows, source };
}
