import type { Body, BodyProperty } from "../model/operations.ts";
import { emitBodyProperties } from "./emit-body-properties.ts";
import { emitTypeText } from "./emit-type.ts";
import type { Layout } from "./layout.ts";
import { mentionType } from "./mention.ts";
import type { ModuleContext } from "./module-context.ts";
import { quoteString } from "./quote.ts";

/** The rows of a body's table, by what they have to do with the interface that is sent. */
interface Rows {
  readonly required: readonly BodyProperty[];
  readonly optional: readonly BodyProperty[];
  /** Rows of which the interface knows nothing, or that it calls read-only while the body requires them. */
  readonly own: readonly BodyProperty[];
}

/** A body whose rows say more than its type: which properties are sent, and which of them must be. */
export function emitNarrowedBody(body: Body, context: ModuleContext): Layout | undefined {
  const { type, shape, properties } = body;
  if (properties.length === 0) return undefined;
  const id = type.kind === "ref" && context.plan.members.has(type.id) ? type.id : undefined;
  if (id === undefined) return shape === "properties" ? emitOwn(properties, context)[0] : undefined;
  const { required, optional, own } = sortRows(properties, id, context);
  const pick = (names: readonly string[]): Layout => emitPick(id, names, context);
  if (shape === "resource" && required.length + own.length === 0) return undefined;
  const parts: readonly Layout[] = [
    shape === "resource"
      ? emitTypeText(type, context, "sent")
      : pick(["@odata.type", ...optional.map(({ name }) => name)]),
    ...(required.length === 0 ? [] : [emitRequired(pick(required.map(({ name }) => name)), context)]),
    ...emitOwn(own, context),
  ];
  return { kind: "&", members: parts };
}

function sortRows(rows: readonly BodyProperty[], id: string, { plan }: ModuleContext): Rows {
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

function emitPick(id: string, names: readonly string[], context: ModuleContext): Layout {
  const writable = `${context.scope.runtime("Writable")}<${mentionType(id, context)}>`;
  const keys: Layout = { kind: "|", members: [...new Set(names)].map(quoteString) };
  return { kind: "<,>", name: context.scope.global("Pick"), entries: [{ value: writable }, { value: keys }] };
}

function emitRequired(type: Layout, context: ModuleContext): Layout {
  return { kind: "<,>", name: context.scope.global("Required"), entries: [{ value: type }] };
}

function emitOwn(rows: readonly BodyProperty[], context: ModuleContext): readonly Layout[] {
  return rows.length === 0 ? [] : [{ kind: "{;}", entries: emitBodyProperties(rows, context) }];
}
