import type { Operation } from "../model/operations.ts";
import { emitAlias } from "./emit-alias.ts";
import { emitBody } from "./emit-body.ts";
import { emitDescriptor } from "./emit-descriptor.ts";
import { emitFunction, type FunctionParts } from "./emit-function.ts";
import { emitPath } from "./emit-path.ts";
import { emitHeaders, emitQuery } from "./emit-query.ts";
import { emitResult } from "./emit-result.ts";
import type { OperationNames } from "./export-names.ts";
import type { Entry, Layout } from "./layout.ts";
import type { ModuleContext } from "./module-context.ts";
import type { StatementStructure } from "./module-structure.ts";
import {
  findNarrowings,
  functionTypeParameters,
  type Narrowing,
  requestTypeParameters,
} from "./narrowing.ts";
import { operationComment } from "./operation-comment.ts";
import type { RequestPart } from "./request-part.ts";

/** A request function, the type of its request, and what the runtime must know of it. */
export function emitOperation(
  operation: Operation,
  names: OperationNames,
  context: ModuleContext,
): readonly StatementStructure[] {
  const name = context.scope.own(names.function);
  const request = context.scope.own(names.request);
  const descriptor = context.scope.local(`${name}Descriptor`);
  const narrowings = findNarrowings(operation, context);
  const result = emitResult(operation, narrowings, context);
  const body = emitBody(operation, names, context);
  const parts = [
    emitPath(operation, context),
    emitQuery(operation, narrowings, context),
    emitHeaders(operation, context),
    body?.part,
  ].filter((part) => part !== undefined);
  return [
    emitFunction({
      name,
      comment: operationComment(operation, context.plan.options),
      typeParameters: functionTypeParameters(narrowings),
      parameters: emitFunctionParameters(request, parts, narrowings, context),
      returnType: { kind: "<,>", name: context.scope.global("Promise"), entries: [{ value: result.type }] },
      returned: {
        kind: "(,)",
        name: context.scope.runtime("send"),
        entries: ["client", descriptor, "request", "options"].map((value) => ({ value })),
      },
    }),
    emitAlias({
      name: request,
      comment: { text: `Request of \`${name}\`.` },
      typeParameters: requestTypeParameters(narrowings),
      type: requestLayout(parts, context),
    }),
    ...(body?.declarations ?? []),
    emitDescriptor(descriptor, operation, names, result.kinds, context),
  ];
}

function emitFunctionParameters(
  request: string,
  parts: readonly RequestPart[],
  narrowings: readonly Narrowing[],
  { scope }: ModuleContext,
): FunctionParts["parameters"] {
  const choices = narrowings.map(({ parameter }) => parameter);
  return [
    { name: "client", type: scope.runtime("Client") },
    {
      name: "request",
      hasQuestionToken: !parts.some(({ required }) => required),
      type: choices.length === 0 ? request : `${request}<${choices.join(", ")}>`,
    },
    { name: "options", hasQuestionToken: true, type: scope.runtime("RequestOptions") },
  ];
}

function requestLayout(parts: readonly RequestPart[], { scope }: ModuleContext): Layout {
  // Nothing is documented to be sent.
  if (parts.length === 0) return `${scope.global("Record")}<string, never>`;
  const entries = parts.map(
    ({ name, required, type }): Entry => ({
      label: `${name}${required ? "" : "?"}: `,
      value: type,
    }),
  );
  return { kind: "{;}", tall: true, entries };
}
