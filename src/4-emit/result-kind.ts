import type { Response } from "../model/operations.ts";

/** How the runtime reads the answer with one status. */
export type ResultKind = "json" | "plain" | "void" | "accepted" | "response";

const textScalars: ReadonlySet<string> = new Set([
  "Boolean",
  "Byte",
  "Double",
  "Int16",
  "Int32",
  "Int64",
  "Single",
]);

/** What to expect of a documented answer of success. */
export function resultKind({ status, body, collection, enveloped, contentType }: Response): ResultKind {
  if (status >= 300) return "response";
  if (status === 204 || status === 205) return "void";
  if (body === undefined) return status === 202 ? "accepted" : "void";
  const scalar = body.kind === "scalar" && !collection && !enveloped ? body.name : undefined;
  if (scalar === "Stream" || scalar === "Binary") return "response";
  if (contentType === undefined || /[/+]json\b/i.test(contentType)) return "json";
  return scalar !== undefined && textScalars.has(scalar) ? "plain" : "response";
}

/** How the answer with each status is read. */
export function collectKinds(responses: readonly Response[]): ReadonlyMap<number, ResultKind> {
  const kinds = new Map<number, ResultKind>();
  for (const response of responses) {
    const kind = resultKind(response);
    const known = kinds.get(response.status) ?? kind;
    // What may be JSON or bytes under one status, the caller must read.
    kinds.set(response.status, known === kind ? kind : "response");
  }
  return kinds;
}
