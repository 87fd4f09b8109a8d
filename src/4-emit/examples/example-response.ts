import type { ExampleMessage, Operation, Response } from "../../model/operations.ts";
import { emitResponse } from "../emit-result.ts";
import { isUnknown } from "../emit-type.ts";
import type { ModuleContext } from "../module-context.ts";
import { resultKind } from "../result-kind.ts";
import { findMisfit } from "./find-misfit.ts";
import { typeShape } from "./type-shape.ts";
import { anything, type ObjectShape, text, type ValueShape } from "./value-shape.ts";

/** The body of a documented answer, and what is known of its type. */
export interface ExampleResponse {
  readonly value: unknown;
  /** The type of the function's result, where the body is surely of it. */
  readonly type: string;
  /** Why the type is `unknown`, as the end of a sentence. */
  readonly misfit?: string;
}

/** `undefined` where the answer has no body. */
export function exampleResponse(
  { status, json, text: written }: ExampleMessage,
  { responses }: Operation,
  context: ModuleContext,
): ExampleResponse | undefined {
  if (json === undefined) return written === undefined ? undefined : { value: written, type: "string" };
  const answers = responses.filter((response) => response.status === status);
  // Bytes may come with the same status, by another route.
  const documented = answers.filter((response) => resultKind(response) === "json");
  const misfit =
    documented.length > 0
      ? findMisfit(json, { kind: "union", members: documented.map((one) => responseShape(one, context)) })
      : describeStatus(status, answers);
  if (misfit !== undefined) return { value: json, type: "unknown", misfit };
  if (documented.some((response) => isOpaque(response, context))) {
    return { value: json, type: "unknown", misfit: "no more is documented of its type" };
  }
  const types = documented.map((response) => emitResponse(response, "json", [], context));
  return { value: json, type: [...new Set(types)].join(" | ") };
}

function describeStatus(status: number | undefined, documented: readonly Response[]): string {
  if (status === undefined) return "the page does not say with which status it comes";
  return documented.length === 0
    ? `no result is documented for the status ${status}`
    : `no JSON is documented for the status ${status}`;
}

function isOpaque({ body, collection, enveloped }: Response, context: ModuleContext): boolean {
  return !collection && !enveloped && (body === undefined || isUnknown(body, context));
}

function responseShape({ body, collection, enveloped }: Response, context: ModuleContext): ValueShape {
  const shape = body === undefined ? anything : typeShape(body, context);
  if (collection) {
    return envelope([
      ["value", { kind: "array", element: shape }],
      ["@odata.nextLink", text],
      ["@odata.deltaLink", text],
      ["@odata.count", { kind: "number" }],
    ]);
  }
  return enveloped ? envelope([["value", shape]]) : shape;
}

function envelope(members: readonly (readonly [string, ValueShape])[]): ObjectShape {
  const shapes = new Map([...members, ["@odata.context", text]]);
  return { kind: "object", shapeOf: (name) => shapes.get(name), required: ["value"] };
}
