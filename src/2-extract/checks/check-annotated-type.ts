import { type JsonNode, valueAt } from "../../model/json-node.ts";
import type { Annotation, CodeBlock } from "../../model/page.ts";
import type { ExtractContext } from "../context.ts";
import { isSuccess } from "../operations/statuses.ts";
import { annotatedTypeOf } from "../text/annotated-type.ts";
import { odataTypeOf } from "../types/extract-json-properties.ts";

/** Names annotations of resources and responses that say nothing of the type of the objects below, which do not either. */
export function checkAnnotatedType(
  annotation: Annotation,
  { message, json, tab }: CodeBlock,
  { report }: ExtractContext,
): void {
  const blockType = annotation.values.get("blockType");
  const role = blockType?.value;
  if (blockType === undefined || (role !== "resource" && role !== "response")) return;
  // Of an annotation that is not JSON, any key may be lost.
  if (tab !== undefined || annotation.syntax === "broken" || annotatedTypeOf(annotation)) return;
  const isResponse = message?.start.kind === "status" && isSuccess(message.start.status);
  const shown = isResponse ? message?.body?.json?.value : message === undefined ? json?.value : undefined;
  const object = shown && objectIn(shown);
  if (object && odataTypeOf(object) === undefined)
    report("extract/missing-annotated-type", blockType.source, { role });
}

/** The object that has a type: the first item of a collection, else what is shown itself. */
function objectIn(node: JsonNode): JsonNode | undefined {
  if (node.kind === "array") return node.items[0] && objectIn(node.items[0]);
  if (node.kind !== "object") return undefined;
  const value = valueAt(node, "value");
  const rest = node.members.filter(({ key }) => key !== "value" && !key.startsWith("@"));
  // An envelope of text or numbers holds no object, and an empty one nothing.
  if (value && rest.length === 0) return objectIn(value);
  return node.members.length > 0 && !node.members.some(({ key }) => key === "error") ? node : undefined;
}
