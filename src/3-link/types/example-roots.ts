import type { ExampleFacts, MessageFacts, OperationFacts, PropertyFacts } from "../../model/facts.ts";
import { type JsonNode, valueAt } from "../../model/json-node.ts";
import type { SourceSpan } from "../../model/source.ts";
import type { TypeExpr } from "../../model/types.ts";
import { writtenTypeOf } from "../names/type-mentions.ts";

/** One JSON value of an example, and what the page says of its type. */
export interface ExampleRoot {
  readonly node: JsonNode;
  readonly type: TypeExpr | undefined;
  /** The rows of the body table, for the body of a request. */
  readonly rows: readonly PropertyFacts[];
  /** Where the page names the type. */
  readonly source: SourceSpan;
  /** It is what a request sends. */
  readonly sent: boolean;
  /** The first object of a response that is to show all that comes back. */
  readonly whole: boolean;
}

/** The bodies of an example of an operation that sends `subject`, taken out of the envelopes `{ "value": … }`. */
export function exampleRootsOf(
  { request, response }: ExampleFacts,
  operation: OperationFacts,
  subject: RootType | undefined,
): readonly ExampleRoot[] {
  const sent = rootsOf(request, subject, operation.body?.properties ?? []);
  const received = rootsOf(response, responseType(operation, response), []);
  const whole = isWhole(response, request);
  return [
    ...sent.map((root) => ({ ...root, sent: true, whole: false })),
    ...received.map((root, index) => ({ ...root, sent: false, whole: whole && index === 0 })),
  ];
}

/** A response that nothing calls shortened, of a request that does not choose the properties. */
function isWhole(response: MessageFacts | undefined, request: MessageFacts | undefined): boolean {
  if (response === undefined || response.truncated) return false;
  const { status = 200 } = response;
  return status >= 200 && status < 300 && !/[?&](?:\$|%24)?select=/i.test(request?.url ?? "");
}

/** A type of a body, and where the page names it. */
export interface RootType {
  readonly type: TypeExpr;
  readonly source: SourceSpan;
}

function responseType(
  { responses }: OperationFacts,
  message: MessageFacts | undefined,
): RootType | undefined {
  const ofStatus = responses.find(({ status, type }) => type && status === message?.status);
  const success = message?.status === undefined || message.status < 400;
  const response = ofStatus ?? (success ? responses.find(({ type }) => type) : undefined);
  return response?.type && { type: response.type, source: response.source };
}

function rootsOf(
  message: MessageFacts | undefined,
  stated: RootType | undefined,
  rows: readonly PropertyFacts[],
): Omit<ExampleRoot, "sent" | "whole">[] {
  if (message?.json === undefined) return [];
  const { type, source } = stated ?? annotatedRoot(message) ?? { type: undefined, source: message.source };
  const isScalar = type?.kind === "scalar" || type?.kind === "enumeration";
  return valuesIn(message.json, isScalar).map((node) => ({ node, type, rows, source }));
}

function annotatedRoot({ annotatedType }: MessageFacts): RootType | undefined {
  return annotatedType && { type: { kind: "name", name: annotatedType.name }, source: annotatedType.source };
}

/** The value in an envelope, each item of a list, else the value itself. A type may have a property `value`. */
function valuesIn(node: JsonNode, isScalar: boolean): readonly JsonNode[] {
  if (node.kind === "array") return node.items;
  // An envelope has no type of its own.
  if (node.kind !== "object" || writtenTypeOf(node)) return [node];
  const value = valueAt(node, "value");
  const alone = node.members.every(({ key }) => key === "value" || key.startsWith("@"));
  const wraps = value && alone && (isScalar || value.kind === "object" || value.kind === "array");
  return wraps ? valuesIn(value, isScalar) : [node];
}
