import { typeKeys } from "../../dialect/annotations.ts";
import type { Annotation, AnnotationValue } from "../../model/page.ts";

/** What an annotation says the type of its block is. */
export function annotatedTypeOf(annotation: Annotation | undefined): AnnotationValue | undefined {
  const key = typeKeys.find((one) => annotation?.values.has(one));
  return key === undefined ? undefined : annotation?.values.get(key);
}
