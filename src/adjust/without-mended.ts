import type { ApiModel } from "../model/api-model.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceSpan } from "../model/source.ts";
import type { Property, TypeRef } from "../model/types.ts";

/** Diagnostics by which a type is unknown. */
const unknownCodes: ReadonlySet<string> = new Set(["extract/unreadable-type", "link/unresolved-type"]);

/** The diagnostics without those of types that the pages leave unknown and the configuration gives. */
export function withoutMended(
  diagnostics: readonly Diagnostic[],
  before: ApiModel,
  after: ApiModel,
): readonly Diagnostic[] {
  if (before === after) return diagnostics;
  const known = new Set(
    propertiesOf(after).flatMap(({ type, source }) => (isKnown(type) ? [rowOf(source)] : [])),
  );
  const mended = new Set(
    propertiesOf(before).flatMap(({ type, source }) =>
      !isKnown(type) && known.has(rowOf(source)) ? [rowOf(source)] : [],
    ),
  );
  return diagnostics.filter(({ code, source }) => !unknownCodes.has(code) || !mended.has(rowOf(source)));
}

function propertiesOf({ types }: ApiModel): readonly Property[] {
  return types.flatMap((type) => (type.kind === "interface" ? type.properties : []));
}

function isKnown(type: TypeRef): boolean {
  if (type.kind === "array") return isKnown(type.element);
  return type.kind === "union" ? type.members.every(isKnown) : type.kind !== "unknown";
}

/** A row of a table is one line; a line end stands in no path. */
function rowOf({ path, start }: SourceSpan): string {
  return `${path}\n${start.line}`;
}
