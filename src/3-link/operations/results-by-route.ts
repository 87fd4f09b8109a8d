import type { Report } from "../../diagnostics/diagnostic.ts";
import type { Operation, Response } from "../../model/operations.ts";
import { requestLine } from "./draft-operations.ts";

/**
 * Results of operations that answer several routes differently. Where the sentence of such a page leaves that open, the
 * pages that document the routes one by one do: `GET /boards/{id}` and `GET /desks/{id}` on a page about something
 * that boards and desks have in common.
 *
 * `unstated` has the ids of the operations whose own page names no result.
 */
export function resultsByRoute(
  operations: readonly Operation[],
  unstated: ReadonlySet<string>,
  report: Report,
): readonly Operation[] {
  const known = knownResults(operations.filter(({ id }) => !unstated.has(id)));
  return operations.map((operation) => {
    if (!unstated.has(operation.id)) return operation;
    const found = operation.routes.map(({ method, path }) => known.get(requestLine(method, path)));
    const results = new Map(found.flatMap((result) => (result ? [[keyOf(result), result] as const] : [])));
    if (results.size < 2) return operation;
    report("link/results-by-route", operation.source, { name: operation.name, results: results.size });
    return {
      ...operation,
      responses: operation.responses.flatMap((own) => alternatives(own, [...results.values()])),
    };
  });
}

/** The result of each request line that some page documents with one result, beside which there may be bytes. */
function knownResults(operations: readonly Operation[]): ReadonlyMap<string, Response> {
  const results = new Map<string, Response>();
  for (const { routes, responses } of operations) {
    const [only, ...others] = responses.filter(
      ({ status, body }) => status === 200 && !(body?.kind === "scalar" && body.name === "Stream"),
    );
    if (only?.body?.kind !== "ref" || others.length > 0) continue;
    for (const { method, path } of routes) results.set(requestLine(method, path), only);
  }
  return results;
}

function alternatives(own: Response, results: readonly Response[]): readonly Response[] {
  if (own.status !== 200 || own.body === undefined) return [own];
  const isMissing = own.body.kind === "ref" && results.every((result) => keyOf(result) !== keyOf(own));
  const found = results.map(({ body, collection }) => ({
    ...own,
    ...(body && { body }),
    collection,
    enveloped: false,
  }));
  return isMissing ? [own, ...found] : found;
}

function keyOf({ body, collection }: Response): string {
  return `${body?.kind === "ref" ? body.id : ""} ${collection}`;
}
