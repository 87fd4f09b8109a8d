import { isTypeName, withoutHash } from "../../dialect/names.ts";
import type { WrittenName } from "../../model/facts.ts";
import type { CodeBlock } from "../../model/page.ts";
import type { ExtractContext } from "../context.ts";
import type { PlacedSection } from "../page/placed-sections.ts";
import { annotatedTypeOf } from "../text/annotated-type.ts";
import { stringValue } from "../text/string-value.ts";
import { odataTypeOf } from "./extract-json-properties.ts";

/** A JSON representation: a fence annotated as `resource`, or the first one below its heading. */
export interface Representation {
  readonly code: CodeBlock;
  readonly placed: PlacedSection;
}

/** The annotated ones; where none is, the first below a heading for it. */
export function findRepresentations(sections: readonly PlacedSection[]): Representation[] {
  const annotated: Representation[] = [];
  const headed: Representation[] = [];
  for (const placed of sections) {
    for (const code of placed.codes) {
      if (code.json === undefined) continue;
      if (stringValue(code.annotation, "blockType") === "resource") annotated.push({ code, placed });
      else if (placed.effectiveRole === "jsonRepresentation") headed.push({ code, placed });
    }
  }
  return annotated.length > 0 ? annotated : headed.slice(0, 1);
}

/** The annotation names the type before its JSON does. */
export function nameRepresentation(
  { code }: Representation,
  context: ExtractContext,
): WrittenName | undefined {
  const annotated = annotatedTypeOf(code.annotation);
  if (typeof annotated?.value === "string") {
    const name = withoutHash(annotated.value);
    if (isTypeName(name)) return { name, source: annotated.source };
  }
  const name = odataTypeOf(code.json?.value);
  return name === undefined ? undefined : { name, source: context.page.title?.source ?? code.source };
}
