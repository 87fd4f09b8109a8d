import type { Body, BodyProperty } from "../model/operations.ts";
import { sortBodyRows } from "./body-rows.ts";
import { emitBodyProperties } from "./emit-body-properties.ts";
import { emitTypeText } from "./emit-type.ts";
import type { Layout } from "./layout.ts";
import { mentionType } from "./mention.ts";
import type { ModuleContext } from "./module-context.ts";
import { quoteString } from "./quote.ts";

/** A body whose rows say more than its type: which properties are sent, and which of them must be. */
export function emitNarrowedBody(body: Body, context: ModuleContext): Layout | undefined {
  const { type, shape, properties } = body;
  if (properties.length === 0) return undefined;
  const id = type.kind === "ref" && context.plan.members.has(type.id) ? type.id : undefined;
  if (id === undefined) return shape === "properties" ? emitOwn(properties, context)[0] : undefined;
  const { required, optional, own } = sortBodyRows(properties, id, context);
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
