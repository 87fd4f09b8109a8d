import type { Annotation } from "../../model/page.ts";

/** Flags are written as booleans and as strings. */
export function isFlagSet(annotation: Annotation | undefined, key: string): boolean {
  const value = annotation?.values.get(key)?.value;
  return value === true || value === "true";
}
