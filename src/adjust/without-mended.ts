import type { ApiModel } from "../model/api-model.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import type { SourceSpan } from "../model/source.ts";
import { hasUnknown } from "../model/type-references.ts";
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
  const known = rowsOf(after, (type) => !hasUnknown(type));
  const mended = new Set([...rowsOf(before, hasUnknown)].filter((row) => known.has(row)));
  return diagnostics.filter(({ code, source }) => !unknownCodes.has(code) || !mended.has(rowOf(source)));
}

/** The rows of the properties whose types pass a test. */
function rowsOf(model: ApiModel, test: (type: TypeRef) => boolean): ReadonlySet<string> {
  const properties = propertiesOf(model).filter(({ type }) => test(type));
  return new Set(properties.map(({ source }) => rowOf(source)));
}

function propertiesOf({ types }: ApiModel): readonly Property[] {
  return types.flatMap((type) => (type.kind === "interface" ? type.properties : []));
}

/** A row of a table is one line; a line end stands in no path. */
function rowOf({ path, start }: SourceSpan): string {
  return `${path}\n${start.line}`;
}
