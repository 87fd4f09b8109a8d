import type { PageFacts } from "../../model/facts.ts";
import type { JsonMember } from "../../model/json-node.ts";
import { plainProperty } from "../../model/plain-property.ts";
import { type SourceSpan, spanAt } from "../../model/source.ts";
import type { TypeExpr } from "../../model/types.ts";
import { createTally, type Tally } from "../names/tally.ts";
import { mergeShapes, shapeOf } from "./shape.ts";
import type { DraftRow } from "./type-draft.ts";
import type { WantedType } from "./wanted-types.ts";

/** What examples show of one type that nothing declares. */
export interface Sighting {
  readonly wanted: WantedType;
  readonly spellings: Tally;
  readonly properties: Map<string, SeenProperty>;
  /** Where the type was seen first. */
  readonly source: SourceSpan;
}

interface SeenProperty {
  /** Absent as long as only `null` was seen. */
  type: TypeExpr | undefined;
  readonly page: PageFacts;
  readonly source: SourceSpan;
  readonly typeSource: SourceSpan;
}

/** Notes that an example shows an object of a type. */
export function noteType(
  sightings: Map<string, Sighting>,
  wanted: WantedType,
  placeOf: () => SourceSpan,
): Sighting {
  const known = sightings.get(wanted.key);
  const sighting = known ?? { wanted, spellings: createTally(), properties: new Map(), source: placeOf() };
  sighting.spellings.add(wanted.name);
  if (known === undefined) sightings.set(wanted.key, sighting);
  return sighting;
}

/** Notes what an object shows of one property. */
export function noteProperty(
  { properties }: Sighting,
  { key, keyStart, keyEnd, value }: JsonMember,
  page: PageFacts,
): void {
  const known = properties.get(key);
  if (known) known.type = mergeShapes(known.type, shapeOf(value));
  else {
    const source = spanAt(page.path, page.lineStarts, keyStart, keyEnd);
    const typeSource = spanAt(page.path, page.lineStarts, value.start, value.end);
    properties.set(key, { type: shapeOf(value), page, source, typeSource });
  }
}

/** The properties as rows of a table would state them. */
export function rowsOf({ properties }: Sighting): readonly DraftRow[] {
  return [...properties].map(([name, { type, page, source, typeSource }]) => ({
    page,
    facts: plainProperty(name, type ?? { kind: "scalar", name: "Json" }, source, typeSource),
  }));
}
