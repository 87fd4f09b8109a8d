import type { Report } from "../../diagnostics/diagnostic.ts";
import type { OperationFacts, PageFacts, ResponseFacts } from "../../model/facts.ts";

/**
 * Lists that no example shows, in the form that the other pages show: alone, `[ … ]`, or as OData has them,
 * `{ "value": [ … ] }`. Where none of the pages shows any, and nothing is of OData, an "array" is one, and that other words
 * mean a collection of OData is said to be an assumption.
 */
export function settleLists(pages: readonly PageFacts[], report: Report): readonly PageFacts[] {
  const operations = pages.flatMap((page) => page.operations);
  const responses = operations.flatMap((operation) => operation.responses);
  const unshown = responses.filter((response) => response.unshown !== undefined);
  if (unshown.length === 0) return pages;
  const alone = responses.filter(({ bare }) => bare === true).length;
  const inValue = responses.filter((one) => one.collection && one.unshown === undefined).length;
  const isOData = alone === 0 ? inValue > 0 || isOfOData(pages, operations) : inValue >= alone;
  if (isOData) return pages;
  const isShown = alone > 0;
  return pages.map((page) => {
    if (!page.operations.some((one) => one.responses.some((response) => response.unshown))) return page;
    return { ...page, operations: page.operations.map((operation) => settle(operation, isShown, report)) };
  });
}

function settle(operation: OperationFacts, isShown: boolean, report: Report): OperationFacts {
  return {
    ...operation,
    responses: operation.responses.map((response): ResponseFacts => {
      const { type, unshown } = response;
      if (unshown === undefined || type === undefined) return response;
      const isArray = isShown || unshown === "array";
      report("link/unshown-list", response.source, { isShown, isArray });
      if (!isArray) return response;
      return { ...response, type: { kind: "collection", element: type }, collection: false, bare: true };
    }),
  };
}

/** Whether anything on the pages is of OData: namespaces of types, query options, segments such as `$value`, annotations. */
function isOfOData(pages: readonly PageFacts[], operations: readonly OperationFacts[]): boolean {
  return (
    pages.some(
      ({ namespace, types }) => namespace !== undefined || types.some((type) => type.namespace !== undefined),
    ) ||
    operations.some(
      ({ query, generalOptions, routes, examples }) =>
        generalOptions !== undefined ||
        query.some(({ name }) => name.startsWith("$")) ||
        routes.some(({ path }) => path.includes("/$")) ||
        examples.some(({ request, response }) => request?.annotatedType || response?.annotatedType),
    )
  );
}
