import { createNearNames } from "../../diagnostics/near-names.ts";
import { annotationKeys, blockTypes, namingKeys } from "../../dialect/annotations.ts";
import type { Annotation, CodeBlock } from "../../model/page.ts";
import type { ExtractContext } from "../context.ts";

const nearKey = createNearNames(annotationKeys);
const nearBlockType = createNearNames(blockTypes);

/** Checks the keys of an annotation and the values that can be judged without the block's meaning. */
export function checkAnnotation(
  { values }: Annotation,
  code: CodeBlock | undefined,
  { report, source, page }: ExtractContext,
): void {
  const blockType = values.get("blockType");
  // What describes the page as a whole may say more than any tool knows.
  const isMeant = [...values.keys()].some((key) => nearKey(key) === "blockType");
  if (blockType === undefined && !(code && isMeant)) return;
  if (typeof blockType?.value === "string" && !blockTypes.has(blockType.value)) {
    const suggestion = nearBlockType(blockType.value);
    report("extract/unknown-block-type", blockType.source, { type: blockType.value }, { suggestion });
  }
  for (const [key, value] of values) {
    if (!annotationKeys.has(key))
      report("extract/unknown-annotation-key", value.keySource, { key }, { suggestion: nearKey(key) });
  }
  for (const key of namingKeys) {
    const named = values.get(key);
    if (named?.value === "") report("extract/empty-annotation-value", named.source, { key });
  }
  const keys = values.get("sampleKeys");
  if (code === undefined || keys === undefined || !Array.isArray(keys.value)) return;
  const written = page.text.slice(code.source.start.offset, code.source.end.offset);
  for (const key of keys.value) {
    if (typeof key !== "string" || written.includes(key)) continue;
    const from = page.text.indexOf(key, keys.source.start.offset);
    report("extract/unused-sample-key", source.span(from, from + key.length), { key });
  }
}
