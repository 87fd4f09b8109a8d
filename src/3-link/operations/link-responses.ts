import type { PageFacts, ResponseFacts } from "../../model/facts.ts";
import type { Response } from "../../model/operations.ts";
import type { LinkContext } from "./link-context.ts";

/** Documented responses with their types. An array is an OData collection, unless the page shows that it stands alone. */
export function linkResponses(
  responses: readonly ResponseFacts[],
  page: PageFacts,
  context: LinkContext,
): readonly Response[] {
  return responses.map(({ type, typeSource, bare, stated: _, unshown: __, ...facts }): Response => {
    // 204 means that there is no body, whatever the sentence or the annotation says beside it.
    if (type === undefined || facts.status === 204) return { ...facts, collection: false, enveloped: false };
    const body = context.resolveType(type, { page, source: typeSource });
    return body.kind === "array" && bare !== true
      ? { ...facts, body: body.element, collection: true }
      : { ...facts, body };
  });
}
