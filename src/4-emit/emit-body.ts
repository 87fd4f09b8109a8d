import type { Body, Operation } from "../model/operations.ts";
import { emitAlias } from "./emit-alias.ts";
import { emitBodyProperties } from "./emit-body-properties.ts";
import { emitNarrowedBody } from "./emit-narrowed-body.ts";
import { emitTypeText } from "./emit-type.ts";
import type { OperationNames } from "./export-names.ts";
import type { Layout } from "./layout.ts";
import type { ModuleContext } from "./module-context.ts";
import type { StatementStructure } from "./module-structure.ts";
import type { RequestPart } from "./request-part.ts";

export interface EmittedBody {
  readonly part: RequestPart;
  /** The declaration of its type, where that is made for this operation. */
  readonly declarations: readonly StatementStructure[];
}

/** `body` of a request. A type that is more than a mention gets a name. */
export function emitBody(
  { body }: Operation,
  names: OperationNames,
  context: ModuleContext,
): EmittedBody | undefined {
  if (body === undefined) return undefined;
  const type = emitShape(body, context);
  const part = { name: "body", required: body.required } as const;
  if (typeof type === "string") return { part: { ...part, type }, declarations: [] };
  const name = context.scope.own(names.body);
  const comment = { text: `Body of \`${names.function}\`.` };
  return { part: { ...part, type: name }, declarations: [emitAlias({ name, comment, type })] };
}

function emitShape(body: Body, context: ModuleContext): Layout {
  switch (body.shape) {
    case "stream":
      return context.scope.runtime("BodyInit");
    case "reference":
      return context.scope.runtime("Reference");
    case "parameters":
      if (body.properties.length === 0) return emitTypeText(body.type, context, "sent");
      return { kind: "{;}", tall: true, entries: emitBodyProperties(body.properties, context) };
    case "properties":
    case "resource":
      return emitNarrowedBody(body, context) ?? emitTypeText(body.type, context, "sent");
  }
}
