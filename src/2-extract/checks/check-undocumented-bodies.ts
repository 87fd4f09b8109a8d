import type { ExampleFacts } from "../../model/facts.ts";
import type { HttpMethod } from "../../model/operations.ts";
import type { ExtractContext } from "../context.ts";

/** Reports the bodies that examples send with a request that, as the page documents it, has none. */
export function checkUndocumentedBodies(
  examples: readonly ExampleFacts[],
  method: HttpMethod,
  { source, report }: ExtractContext,
): void {
  for (const { request } of examples) {
    if (request?.json === undefined) continue;
    const { start, end } = request.json;
    report("extract/undocumented-body", source.span(start, end), { method });
  }
}
