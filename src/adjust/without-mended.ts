import type { ApiModel } from "../model/api-model.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceSpan } from "../model/source.ts";
import { hasUnknown } from "../model/type-references.ts";
import type { Property } from "../model/types.ts";

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
    propertiesOf(after).flatMap(({ type, source }) => (!hasUnknown(type) ? [rowOf(source)] : [])),
  );
  const mended = new Set(
    propertiesOf(before).flatMap(({ type, source }) =>
      hasUnknown(type) && known.has(rowOf(source)) ? [rowOf(source)] : [],
    ),
  );
  return diagnostics.filter(({ code, source }) => !unknownCodes.has(code) || !mended.has(rowOf(source)));
}

function propertiesOf({ types }: ApiModel): readonly Property[] {
  return types.flatMap((type) => (type.kind === "interface" ? type.properties : []));
}

/** A row of a table is one line; a line end stands in no path. */
function rowOf({ path, start }: SourceSpan): string {
  return `${path}\n${start.line}`;
}
