import { generalOptions } from "../../dialect/general-options.ts";
import { asksForReference } from "../../dialect/routes/last-segments.ts";
import type { ParameterFacts } from "../../model/facts.ts";
import type { Response } from "../../model/operations.ts";
import type { DraftOperation } from "./draft-operations.ts";

/**
 * The options of a page that supports "the OData query parameters", by what its operation answers with. Nothing can be
 * chosen of an answer without properties, of links (`/$ref`) and of what a change gives back.
 */
export function generalQuery(
  { facts, routes }: DraftOperation,
  responses: readonly Response[],
): readonly ParameterFacts[] {
  const { generalOptions: general, method } = facts;
  const answer = responses.find(({ status, body }) => status < 300 && body !== undefined);
  if (general === undefined || method !== "GET" || answer?.body?.kind !== "ref" || answer.enveloped)
    return [];
  if (routes.some(({ facts: { path } }) => asksForReference(path))) return [];
  const { except, source } = general;
  return generalOptions(answer.collection)
    .filter(({ name }) => !except.includes(name))
    .map((option) => ({ ...option, in: "query", required: false, description: "", source }));
}
