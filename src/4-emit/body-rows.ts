import type { BodyProperty } from "../model/operations.ts";
import type { ModuleContext } from "./module-context.ts";

/** The rows of a body's table, by what they have to do with the interface that is sent. */
export interface BodyRows {
  readonly required: readonly BodyProperty[];
  readonly optional: readonly BodyProperty[];
  /** Rows of which the interface knows nothing, or that it calls read-only while the body requires them. */
  readonly own: readonly BodyProperty[];
}

/** Sorts the rows of a body by what the interface with this id, of which it is made, knows of them. */
export function sortBodyRows(rows: readonly BodyProperty[], id: string, { plan }: ModuleContext): BodyRows {
  const { hierarchy, members } = plan;
  const writable = new Set(["@odata.type"]);
  const known = new Set(writable);
  for (const type of hierarchy.chainOf(id)) {
    for (const name of members.get(type.id)?.annotations ?? []) known.add(name);
    for (const { name, readOnly } of members.get(type.id)?.properties ?? []) {
      known.add(name);
      if (!readOnly) writable.add(name);
    }
  }
  const inSubtype = new Set(
    hierarchy.subtypesOf(id).flatMap(({ properties }) => properties.map(({ name }) => name)),
  );
  return {
    required: rows.filter(({ name, required }) => writable.has(name) && required),
    optional: rows.filter(({ name, required }) => writable.has(name) && !required),
    own: rows.filter(({ name, required }) =>
      known.has(name) ? !writable.has(name) && required : !inSubtype.has(name),
    ),
  };
}
