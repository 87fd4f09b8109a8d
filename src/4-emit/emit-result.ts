import type { Operation, Response } from "../model/operations.ts";
import { emitTypeText, isUnknown } from "./emit-type.ts";
import type { Layout } from "./layout.ts";
import type { ModuleContext } from "./module-context.ts";
import type { Narrowing } from "./narrowing.ts";
import { collectKinds, type ResultKind } from "./result-kind.ts";

export interface EmittedResult {
  /** What the function promises. */
  readonly type: Layout;
  /** How the answer with each documented status is read. */
  readonly kinds: ReadonlyMap<number, ResultKind>;
}

/** The result of a request function: what its answers of success hold. */
export function emitResult(
  { responses }: Operation,
  narrowings: readonly Narrowing[],
  context: ModuleContext,
): EmittedResult {
  const successes = responses.filter(({ status }) => status >= 200 && status < 400);
  const kinds = collectKinds(successes);
  const isOpaque = ({ status, body, collection, enveloped }: Response): boolean =>
    kinds.get(status) === "json" &&
    !collection &&
    !enveloped &&
    body !== undefined &&
    isUnknown(body, context);
  if (successes.length === 0 || successes.some(isOpaque)) return { type: "unknown", kinds };
  const types = successes.map((response) =>
    emitResponse(response, kinds.get(response.status) ?? "json", narrowings, context),
  );
  return { type: joinResults(new Set(types)), kinds };
}

/** What the function gives for one documented answer. */
export function emitResponse(
  { body, collection, enveloped }: Response,
  kind: ResultKind,
  narrowings: readonly Narrowing[],
  context: ModuleContext,
): string {
  const { scope } = context;
  if (kind === "void") return "void";
  if (kind === "accepted") return scope.runtime("Accepted");
  if (kind === "response") return scope.global("Response");
  if (body === undefined) return "unknown";
  const type = emitTypeText(body, context);
  const parameters = narrowings.map(({ parameter }) => parameter);
  const narrowed =
    parameters.length === 0 ? type : `${scope.runtime("Selected")}<${[type, ...parameters].join(", ")}>`;
  if (collection) return `${scope.runtime("Collection")}<${narrowed}>`;
  return enveloped ? `${scope.runtime("Envelope")}<${narrowed}>` : narrowed;
}

function joinResults(types: ReadonlySet<string>): Layout {
  if (types.size === 1) return [...types].join();
  return { kind: "|", members: Array.from(types, (type) => (type === "void" ? "undefined" : type)) };
}
