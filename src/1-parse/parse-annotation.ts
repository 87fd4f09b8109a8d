import type { JsonNode } from "../model/json-node.ts";
import type { Annotation, AnnotationValue } from "../model/page.ts";
import { parseJson } from "./parse-json.ts";
import type { SourceText } from "./source-text.ts";

/** Keys that are read by themselves when an annotation is too broken for the rest. */
const rescuedKey = /"(blockType|@odata\.type|baseType|name|keyProperty)"\s*:\s*"([^"\n]*)"/g;

/** Flags that are read in the same way, also where their quotes are missing. */
const rescuedFlag = /"?\b(isCollection|truncated)"?\s*:\s*"?(true|false)\b/g;

/**
 * Reads a comment that holds an object:
 *
 *     <!-- { "blockType": "request", "name": "get_widget" } -->
 *          ^ start                                          ^ end
 *
 * Any other comment gives `undefined`.
 */
export function parseAnnotation(source: SourceText, start: number, end: number): Annotation | undefined {
  const comment = source.text.slice(start, end);
  if (!/^<!--\s*\{/.test(comment)) return undefined;
  const open = start + comment.indexOf("{");
  const close = comment.indexOf("-->");
  const json = parseJson(source, open, close < 0 ? end : start + close);
  const span = source.span(start, end);
  const values = new Map<string, AnnotationValue>();
  if (json.value?.kind === "object") {
    for (const { key, keyStart, keyEnd, value } of json.value.members) {
      values.set(key, {
        value: toValue(value),
        keySource: source.span(keyStart, keyEnd),
        source: source.span(value.start, value.end),
      });
    }
  }
  if (json.syntax === "broken") rescueKeys(source, start, comment, values);
  return { values, syntax: json.syntax, ...(json.problem && { problem: json.problem }), source: span };
}

/** Adds the keys that matter most, found without understanding the rest. */
function rescueKeys(
  source: SourceText,
  start: number,
  comment: string,
  values: Map<string, AnnotationValue>,
): void {
  for (const match of comment.matchAll(rescuedKey)) {
    const [whole, key = "", value = ""] = match;
    if (values.has(key)) continue;
    const keyStart = start + match.index;
    const valueEnd = keyStart + whole.length;
    values.set(key, {
      value,
      keySource: source.span(keyStart, keyStart + key.length + 2),
      source: source.span(valueEnd - value.length - 2, valueEnd),
    });
  }
  for (const match of comment.matchAll(rescuedFlag)) {
    const [whole, key = "", value] = match;
    if (values.has(key)) continue;
    const place = source.span(start + match.index, start + match.index + whole.length);
    values.set(key, { value: value === "true", keySource: place, source: place });
  }
}

function toValue(node: JsonNode): unknown {
  switch (node.kind) {
    case "object":
      return new Map(node.members.map(({ key, value }) => [key, toValue(value)]));
    case "array":
      return node.items.map(toValue);
    case "null":
      return null;
    default:
      return node.value;
  }
}
