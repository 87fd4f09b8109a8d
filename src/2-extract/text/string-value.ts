import type { Annotation } from "../../model/page.ts";

/** What an annotation says for a key, where that is a text. */
export function stringValue(annotation: Annotation | undefined, key: string): string | undefined {
  const value = annotation?.values.get(key)?.value;
  return typeof value === "string" ? value : undefined;
}
