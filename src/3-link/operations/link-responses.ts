import type { PageFacts, ResponseFacts } from "../../model/facts.ts";
import type { Response } from "../../model/operations.ts";
import type { LinkContext } from "./link-context.ts";

/** Documented responses with their types. An array is an OData collection: a body is never a bare JSON array. */
export function linkResponses(
  responses: readonly ResponseFacts[],
  page: PageFacts,
  context: LinkContext,
): readonly Response[] {
  return responses.map(({ type, typeSource, stated: _, ...facts }): Response => {
    // 204 means that there is no body, whatever the sentence or the annotation says beside it.
    if (type === undefined || facts.status === 204) return { ...facts, collection: false, enveloped: false };
    const body = context.resolveType(type, { page, source: typeSource });
    return body.kind === "array" ? { ...facts, body: body.element, collection: true } : { ...facts, body };
  });
}
