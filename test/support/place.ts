import type { SourceSpan } from "../../src/model/source.ts";

/** A span as `line:column-line:column`, the end exclusive. */
export function placeOf({ start, end }: SourceSpan): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`;
}
