import type { Annotation } from "../model/page.ts";

export function stringValue(annotation: Annotation | undefined, key: string): string | undefined {
  const value = annotation?.values.get(key)?.value;
  return typeof value === "string" ? value : undefined;
}
